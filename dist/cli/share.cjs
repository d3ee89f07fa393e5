// Built by "npm run build" from src/ and provisions/. Do not edit.
Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_base = require("./base.cjs");
const { checkShare: require_base_checkShare } = require_base;

exports.checkShare = require_base_checkShare;
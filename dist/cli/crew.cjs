// Built by "npm run build" from src/ and provisions/. Do not edit.
Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_base = require("./base.cjs");
const { help: require_base_help, isHelper: require_base_isHelper, spread: require_base_spread } = require_base;

exports.help = require_base_help;
exports.isHelper = require_base_isHelper;
exports.spread = require_base_spread;
// Built by "npm run build" from src/ and provisions/. Do not edit.
Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_base = require("./base.cjs");

exports.exists = require_base.exists;
exports.isRegular = require_base.isRegular;
exports.largestFile = require_base.largestFile;
exports.readSource = require_base.readSource;
exports.reasonOf = require_base.reasonOf;
exports.standardInput = require_base.standardInput;
exports.toName = require_base.toName;
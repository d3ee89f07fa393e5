// Built by "npm run build" from src/ and provisions/. Do not edit.
Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_base = require("./base.cjs");
const { exists: require_base_exists, isRegular: require_base_isRegular, largestFile: require_base_largestFile, readSource: require_base_readSource, reasonOf: require_base_reasonOf, standardInput: require_base_standardInput, toName: require_base_toName } = require_base;

exports.exists = require_base_exists;
exports.isRegular = require_base_isRegular;
exports.largestFile = require_base_largestFile;
exports.readSource = require_base_readSource;
exports.reasonOf = require_base_reasonOf;
exports.standardInput = require_base_standardInput;
exports.toName = require_base_toName;
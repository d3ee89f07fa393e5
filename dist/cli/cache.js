// Built by "npm run build" from src/ and provisions/. Do not edit.
import { n as prepareCache, t as openCache } from "./cache2.js";

export { openCache, prepareCache };
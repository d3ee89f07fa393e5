// Built by "npm run build" from src/ and provisions/. Do not edit.
import { n as toCacheGround, t as createMemory } from "./cached-result2.js";

export { createMemory, toCacheGround };
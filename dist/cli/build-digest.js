// Built by "npm run build" from src/ and provisions/. Do not edit.
import { n as runtime, t as digestBuild } from "./build-digest2.js";

export { digestBuild, runtime };
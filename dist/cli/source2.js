// Built by "npm run build" from src/ and provisions/. Do not edit.
import { a as reasonOf, i as readSource, n as isRegular, o as standardInput, r as largestFile, s as toName, t as exists } from "./source.js";

export { reasonOf };
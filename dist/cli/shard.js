// Built by "npm run build" from src/ and provisions/. Do not edit.
import { i as toShard, n as listArticles, r as toCommon, t as isSealed } from "./shard2.js";

export { isSealed, listArticles, toCommon, toShard };
// Built by "npm run build" from src/ and provisions/. Do not edit.
const require_base = require("./base.cjs");
const { digestOf: require_base_digestOf } = require_base;

// src/shard.ts
function toCommon({ sets, scopes, decisions }) {
	return {
		sets: sets.map(({ id, digest }) => ({
			id,
			digest
		})),
		configuration: require_base_digestOf([
			scopes.map(({ own, articles }) => [own, articles]),
			decisions.exceptions,
			decisions.confirmed
		])
	};
}
function toShard(place, ground, { articles, failures, left, checked }) {
	const outcomes = [...checked].sort((one, other) => one.index - other.index).map(({ index, source, result, failure }) => ({
		index,
		source,
		result,
		failure
	}));
	const { index, count } = place;
	const shard = {
		index,
		count,
		...ground,
		articles: listArticles(articles),
		failures,
		left,
		outcomes
	};
	return {
		...shard,
		seal: require_base_digestOf(shard)
	};
}
function listArticles(articles) {
	return {
		count: articles.length,
		digest: require_base_digestOf(articles.map(({ path, groups, content = null }) => [
			path,
			groups,
			content
		]))
	};
}
function isSealed({ seal, ...shard }) {
	try {
		return seal === require_base_digestOf(shard);
	} catch {
		return false;
	}
}

exports.isSealed = isSealed;
exports.listArticles = listArticles;
exports.toCommon = toCommon;
exports.toShard = toShard;
// Built by "npm run build" from src/ and provisions/. Do not edit.
import { t as digestOf } from "./data-digest.js";

// src/shard.ts
function toCommon({ sets, scopes, decisions }) {
	return {
		sets: sets.map(({ id, digest }) => ({
			id,
			digest
		})),
		configuration: digestOf([
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
		seal: digestOf(shard)
	};
}
function listArticles(articles) {
	return {
		count: articles.length,
		digest: digestOf(articles.map(({ path, groups, content = null }) => [
			path,
			groups,
			content
		]))
	};
}
function isSealed({ seal, ...shard }) {
	try {
		return seal === digestOf(shard);
	} catch {
		return false;
	}
}

export { toShard as i, listArticles as n, toCommon as r, isSealed as t };
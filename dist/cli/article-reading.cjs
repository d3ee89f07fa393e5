// Built by "npm run build" from src/ and provisions/. Do not edit.
const require_checker = require("./checker.cjs");
const { toArticle: require_checker_toArticle } = require_checker;

// src/article-reading.ts
function withArticles(report) {
	return {
		...report,
		articles: new Map([...report.sources].map(([path, text]) => [path, require_checker_toArticle({
			path,
			text
		})]))
	};
}

exports.withArticles = withArticles;
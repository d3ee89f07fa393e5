// Built by "npm run build" from src/ and provisions/. Do not edit.
const require_base = require("./base.cjs");

// src/article-reading.ts
function withArticles(report) {
	return {
		...report,
		articles: new Map([...report.sources].map(([path, text]) => [path, require_base.toArticle({
			path,
			text
		})]))
	};
}

exports.withArticles = withArticles;
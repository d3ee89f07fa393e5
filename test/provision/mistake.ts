// Mistakes in a provision set and what is said about them: each row changes the harbor set in one place. Positions are
// those of what is wrong.

/** A stretch of the harbor set, what stands in its place, and all problems that follow. */
export type Case = readonly [from: string, to: string, problems: readonly string[]]

export const cases: readonly Case[] = [
  ['proviso: 1\n', '', [
    '1:1 Unexpected provision set without "proviso", expected format version 1'
  ]],
  ['proviso: 1\n', 'proviso: 2\n', [
    '1:10 Unexpected number 2, expected format version 1'
  ]],
  ['proviso: 1\n', 'proviso: one\n', [
    '1:10 Unexpected text "one", expected format version 1'
  ]],
  ['id: harbor-accord\n', 'id: Harbor Accord\n', [
    '2:5 Unexpected "Harbor Accord", expected an id of small letters, digits and single hyphens'
  ]],
  ['id: harbor-accord\n', 'id: 12\n', [
    '2:5 Unexpected number 12, expected an id of small letters, digits and single hyphens'
  ]],
  ['id: harbor-accord\n', 'id:\n', [
    '2:4 Unexpected empty value, expected an id of small letters, digits and single hyphens'
  ]],
  ['id: harbor-accord\n', 'id: ""\n', [
    '2:5 Unexpected empty text, expected an id of small letters, digits and single hyphens'
  ]],
  ['title: The harbor accord\n', 'titel: The harbor accord\n', [
    '1:1 Unexpected provision set without "title", expected text',
    '3:1 Unexpected key "titel" in a provision set, expected one of $schema, proviso, id, title, date, imports, sources, document, other-documents, terms, people, provisions; did you mean "title"?'
  ]],
  ['title: The harbor accord\n', 'title: [a]\n', [
    '3:8 Unexpected list, expected text'
  ]],
  ['title: The harbor accord\n', 'title: { a: b }\n', [
    '3:8 Unexpected map, expected text'
  ]],
  ['title: The harbor accord\n', 'title: "a\\u0000b"\n', [
    '3:10 Unexpected invisible character U+0000, expected plain text'
  ]],
  ['title: The harbor accord\n', 'title: "a \\u202Eb"\n', [
    '3:11 Unexpected invisible character U+202E, expected plain text'
  ]],
  ['title: The harbor accord\n', 'title: a\ntitle: b\n', [
    '4:1 Unexpected second key "title", expected each key once'
  ]],
  ['date: 2025-03-31\nsources', 'date: 31 March 2025\nsources', [
    '4:7 Unexpected "31 March 2025", expected a date such as 2025-03-31'
  ]],
  ['date: 2025-03-31\nsources', 'date: 2025-02-30\nsources', [
    '4:7 Unexpected date "2025-02-30", expected a day of the calendar'
  ]],
  ['date: 2025-03-31\nsources', 'date: 2025\nsources', [
    '4:7 Unexpected number 2025, expected a date such as 2025-03-31'
  ]],
  ['  gazette: {', '  Gazette: {', [
    '6:3 Unexpected "Gazette", expected an id of small letters, digits and single hyphens',
    '28:15 Unexpected source "gazette", expected a source of the set',
    '54:15 Unexpected source "gazette", expected a source of the set'
  ]],
  ['publisher: Journal, ', '', [
    '7:12 Unexpected source without "publisher", expected text'
  ]],
  ['"https://example.org/accord"', '"javascript:alert(1)"', [
    '6:79 Unexpected "javascript:alert(1)", expected a web address'
  ]],
  ['title: What it costs', 'title: What it costs, link: x', [
    '7:56 Unexpected key "link" in a source, expected one of publisher, title, date, url'
  ]],
  ['  names: [harbor accord, accord]', '  names: []', [
    '10:10 Unexpected empty list, expected a list of at least 1 text'
  ]],
  ['  names: [harbor accord, accord]', '  names: [harbor accord, 12, ""]', [
    '10:26 Unexpected number 12, expected text',
    '10:30 Unexpected empty text, expected text'
  ]],
  ['names: [river treaty]', 'names: [accord]', [
    '12:52 Unexpected name "accord", expected one that no other document has; it names "document"'
  ]],
  ['about: "river" }\nterms', 'about: "rivr" }\nterms', [
    '12:75 Unexpected term "rivr", expected a term or person of the set; did you mean "river"?'
  ]],
  ['  river-treaty:', '  document:', [
    '12:3 Unexpected id "document", expected another; it stands for the document of the set'
  ]],
  ['  crane: [crane]', '  crane: []', [
    '15:10 Unexpected empty list, expected a list of at least 1 text'
  ]],
  ['  crane: [crane]', '  crane: { class: vehicle, names: [crane] }', [
    '15:19 Unexpected class "vehicle", expected one of person, country, place, organization, office, unknown, thing'
  ]],
  ['  crane: [crane]', '  crane: [crane]\n  crane: [lift]', [
    '16:3 Unexpected second key "crane", expected each key once'
  ]],
  ['  crane: [crane]', '  crane: [crane]\n  vale: [lift]', [
    '23:3 Unexpected second id "vale", expected different ids of terms and people'
  ]],
  ['  crane: [crane]', '  crane: [crane]\n  and: [lift]', [
    '16:3 Unexpected id "and", expected one that is no sign of expressions',
    '16:3 warning: Unexpected term "and" that nothing uses, expected a use or no term'
  ]],
  ['  crane: [crane]', '  crane: [crane]\n  lift: [hoist]', [
    '16:3 warning: Unexpected term "lift" that nothing uses, expected a use or no term'
  ]],
  ['  crane: [crane]', '  crane: [crane, harbor]', [
    '15:18 warning: Unexpected name "harbor" of "crane", expected one that is not a name of "port" too'
  ]],
  ['country: NO', 'country: no', [
    '19:22 Unexpected "no", expected an ISO 3166 country code such as DE'
  ]],
  ['country: NO', 'country: ZZ', [
    '19:22 Unexpected country code "ZZ", expected one of ISO 3166'
  ]],
  ['country: NO', 'country: NO, class: place', [
    '19:33 Unexpected class "place", expected "country" where a country code is given'
  ]],
  ['parts: [berth]', 'parts: [birth]', [
    '17:67 Unexpected term "birth", expected a term of the set; did you mean "berth"?'
  ]],
  ['names: [berth nine]', 'names: [berth nine], parts: [quay]', [
    '17:3 Unexpected term "quay" as a part of itself, expected parts that are smaller',
    '18:3 Unexpected term "berth" as a part of itself, expected parts that are smaller'
  ]],
  ['name: Anna Vale, ', '', [
    '22:9 Unexpected person without "name", expected text'
  ]],
  ['  - id: H2\n', '  - id: H1\n', [
    '51:9 Unexpected second provision id "H1", expected different ids of provisions'
  ]],
  ['  - id: H2\n', '  - ', [
    '52:1 Unexpected text in a list, expected "-" or other indentation'
  ]],
  ['statement: Norway pays.', 'statement: >', [
    '53:16 Unexpected empty text, expected text'
  ]],
  ['sources: [gazette, journal]', 'sources: [gazette, jurnal]', [
    '54:24 Unexpected source "jurnal", expected a source of the set; did you mean "journal"?'
  ]],
  ['sources: [gazette, journal]', 'sources: [gazette, gazette, journal]', [
    '54:24 Unexpected second source "gazette", expected different ids'
  ]],
  ['- id: H1a', '- id: H 1a', [
    '30:13 Unexpected "H 1a", expected an id of letters and digits'
  ]],
  ['- id: H1a', '- id: H2a', [
    '56:15 Unexpected second fact id "H2a", expected different ids of facts'
  ]],
  ['kind: quantity\n        about: "port', 'kind: quantitiy\n        about: "port', [
    '31:15 Unexpected fact kind "quantitiy", expected one of quantity, change, total, date, name, rule, choice, role; did you mean "quantity"?'
  ]],
  ['kind: quantity\n        about: "port', 'kind: [quantity]\n        about: "port', [
    '31:15 Unexpected list, expected one of quantity, change, total, date, name, rule, choice, role'
  ]],
  ['kind: quantity\n        about: "port', 'kind: quantity\n        abuot: "port', [
    '32:9 Unexpected key "abuot" in a quantity fact, expected one of kind, id, statement, sources, about, words, unless, not, holder, examples, undefended, also, value, of, when, to, split; did you mean "about"?'
  ]],
  ['        unless: "river"', '        unles: "river"', [
    '33:9 Unexpected key "unles" in a quantity fact, expected one of kind, id, statement, sources, about, words, unless, not, holder, examples, undefended, also, value, of, when, to, split; did you mean "unless"?'
  ]],
  ['        unless: "river"', '        from: 60', [
    '33:9 Unexpected key "from" in a quantity fact, expected one of kind, id, statement, sources, about, words, unless, not, holder, examples, undefended, also, value, of, when, to, split; "from" belongs to kind change'
  ]],
  ['        unless: "river"', '        unless: "!river"', [
    '33:18 Unexpected expression that holds of every passage without these words, expected at least one word that must be there'
  ]],
  ['        unless: "river"', '        unless: !river', [
    "33:17 Unexpected tag, expected plain YAML without tags; a value that begins with one of ' @ ! & | * or % stands in double quotes"
  ]],
  ['"port & crane &', '"port & crne &', [
    '32:24 Unexpected term "crne", expected a term or person of the set; did you mean "crane"?'
  ]],
  ['@limit |', '@limits |', [
    '32:33 Unexpected class "@limits", expected a word class of English that is built in; did you mean "@limit"?'
  ]],
  ["'upper bound')", "'upper bound)", [
    "32:42 Unexpected end of the phrase, expected a closing '"
  ]],
  [`'upper bound')"`, `'upper bound'"`, [
    '32:55 Unexpected end of the expression, expected "&", "|" or ")"'
  ]],
  ['"port & crane & (', "'port' & crane & (", [
    "32:23 Unexpected text after a value, expected the end of the line; a value that begins with one of ' @ ! & | * or % stands in double quotes"
  ]],
  [`about: "port & crane & (@limit | 'upper bound')"`, "about: 'upper bound'", [
    `32:23 Unexpected "bound", expected "&", "|" or the end; quotes at both ends belong to YAML: write "'upper bound'" for a phrase`
  ]],
  [`about: "port & crane & (@limit | 'upper bound')"`, 'about: @limit', [
    "32:16 Unexpected sign at the start of a value, expected text; a value that begins with one of ' @ ! & | * or % stands in double quotes"
  ]],
  [`about: "port & crane & (@limit | 'upper bound')"`, 'about: >\n          port &\n          crain', [
    '34:11 Unexpected term "crain", expected a term or person of the set; did you mean "crane"?'
  ]],
  [`about: "port & crane & (@limit | 'upper bound')"`, 'about: "port \\x26\n          crain"', [
    '33:11 Unexpected term "crain", expected a term or person of the set; did you mean "crane"?'
  ]],
  [`about: "port & crane & (@limit | 'upper bound')"`, 'about: [port, crane]', [
    "32:16 Unexpected list, expected an expression of terms, @classes and 'phrases'"
  ]],
  ['holder: port', 'holder: prot', [
    '34:17 Unexpected term or person "prot", expected a term or person of the set; did you mean "port"?'
  ]],
  ['holder: port', 'holder: [port]', [
    '34:17 Unexpected list, expected an id of small letters, digits and single hyphens'
  ]],
  ['value: at most 40 cranes', 'value: plenty', [
    '35:16 Unexpected quantity "plenty", expected one such as "at most 40 seats", "$3 billion" or "25%"'
  ]],
  ['value: at most 40 cranes', 'value: true', [
    '35:16 Unexpected boolean true, expected a quantity'
  ]],
  ['value: at most 40 cranes', 'values: at most 40 cranes', [
    '35:9 Unexpected key "values" in a quantity fact, expected one of kind, id, statement, sources, about, words, unless, not, holder, examples, undefended, also, value, of, when, to, split; did you mean "value"?'
  ]],
  ['when: plan', 'when: past', [
    '37:15 Unexpected time "past", expected one of plan, present'
  ]],
  ['when: plan', 'when: plan\n        to: nobody', [
    '38:13 Unexpected term or person "nobody", expected a term or person of the set'
  ]],
  ['[One is wrong., Two are wrong.]', '[One is right., Two are wrong.]', [
    '40:26 Unexpected second example "One is right.", expected different sentences'
  ]],
  ['{ kind: rule, value: allowed, about: "crane & @station" }', '{ kind: rule, value: alowed }', [
    '43:34 Unexpected force "alowed", expected one of forbidden, allowed, required, affirmed; did you mean "allowed"?'
  ]],
  ['{ kind: rule, value: allowed, about: "crane & @station" }', '{ kind: rule, value: allowed, examples: x }', [
    '43:43 Unexpected key "examples" in a rule check, expected one of kind, about, words, unless, not, holder, value, yes, no, permanence, condition'
  ]],
  ['{ kind: rule, value: allowed, about: "crane & @station" }', 'rule', [
    '43:13 Unexpected text "rule", expected a map with kind, about and value'
  ]],
  ['from: 60 cranes', 'from: $60', [
    '48:13 Unexpected unit in "40 cranes", expected the unit USD as in "from"'
  ]],
  ['from: 60 cranes', 'from: 40 cranes', [
    '48:13 Unexpected quantity "40 cranes", expected another one than in "from"'
  ]],
  ['from: 60 cranes\n', '', [
    '47:1 Unexpected indentation, expected the same as in the lines that belong together'
  ]],
  ['value: $150 million', 'value: $160 million', [
    '58:65 Unexpected total "$160 million", expected 150,000,000 USD: H2a $100 million + H2b $50 million'
  ]],
  ['value: $150 million', 'value: 150 million', [
    '58:65 Unexpected H2a ($100 million) in a total of 150 million, expected a bare number'
  ]],
  ['parts: [H2a, H2b]', 'parts: [H2a, H2x]', [
    '58:92 Unexpected fact "H2x", expected a fact of the set; did you mean "H2a"?'
  ]],
  ['parts: [H2a, H2b]', 'parts: [H2a, H3.H2b]', [
    '58:92 Unexpected fact "H3.H2b", expected a fact of the set; did you mean "H2b"?'
  ]],
  ['parts: [H2a, H2b]', 'parts: [H2a, H3]', [
    '58:92 Unexpected fact "H3", expected a fact of the set; "H3" is a group: name its facts, H3a, H3b, H3c, H3d, H3e'
  ]],
  ['parts: [H2a, H2b]', 'parts: [H2a]', [
    '58:86 Unexpected list of 1, expected a list of at least 2 fact ids'
  ]],
  ['parts: [H2a, H2b]', 'parts: [H2a, H2a]', [
    '58:65 Unexpected total "$150 million", expected 200,000,000 USD: H2a $100 million + H2a $100 million',
    '58:92 Unexpected second part "H2a", expected different ids of facts'
  ]],
  ['parts: [H2a, H2b]', 'parts: [H2a, H1b]', [
    '58:65 Unexpected change H1b in a total, expected a fact of kind quantity'
  ]],
  ['split: [norway, union]', 'split: [norway]', [
    '59:78 Unexpected list of 1, expected a list of at least 2 ids'
  ]],
  ['value: 50%, split', 'value: 50 cranes, split', [
    '59:66 Unexpected quantity "50 cranes" to split, expected shares such as "50%" or "60:40"'
  ]],
  ['split: [norway, union]', 'split: [norway, norway]', [
    '59:87 Unexpected second term or person "norway", expected different ids'
  ]],
  ['value: [vale]', 'value: [valle]', [
    '64:53 Unexpected term or person "valle", expected a term or person of the set; did you mean "vale"?'
  ]],
  ['value: [vale]', 'value: []', [
    '64:52 Unexpected empty list, expected a list of at least 1 id'
  ]],
  ['value: [vale]', 'value: [union]', [
    '64:53 Unexpected organization "union", expected a name of class person'
  ]],
  ['class: person, relation', 'class: persn, relation', [
    '64:67 Unexpected class "persn", expected one of person, country, place, organization, office, unknown; did you mean "person"?'
  ]],
  ['relation: head', 'relation: hed', [
    '64:85 Unexpected relation "hed", expected one of head, place, author; did you mean "head"?'
  ]],
  ['beside: [moss]', 'beside: [vale]', [
    '64:100 Unexpected "vale" beside, expected none of the names that are right'
  ]],
  ['closed: true', 'closed: yes', [
    '64:115 Unexpected text "yes", expected true or false'
  ]],
  ['Monday 31 March', 'Tuesday 31 March', [
    '65:63 Unexpected weekday in "Tuesday 31 March 2025", expected Monday: so falls 31 March 2025'
  ]],
  ['Monday 31 March 2025', 'soon', [
    '65:63 Unexpected date "soon", expected one such as "Monday 31 March 2025"'
  ]],
  ['Monday 31 March 2025', '31 June 2025', [
    '65:63 Unexpected date "31 June 2025", expected one such as "Monday 31 March 2025"'
  ]],
  ['value: in-stages, options', 'value: in-stage, options', [
    '66:54 Unexpected option "in-stage", expected one of in-stages, at-once; did you mean "in-stages"?'
  ]],
  [`{ in-stages: "'step by step'", at-once: "'at once'" }`, `{ in-stages: "'step by step'" }`, [
    '66:74 Unexpected map of 1, expected at least 2 options'
  ]],
  [`at-once: "'at once'"`, 'at-once:', [
    "66:114 Unexpected empty value, expected a list of at least 1 word or an expression of terms, @classes and 'phrases'"
  ]],
  ['people: [vale, moss]', 'people: [vale, mos]', [
    '67:47 Unexpected person "mos", expected a person of the set; did you mean "moss"?'
  ]],
  ['people: [vale, moss]', 'people: [vale, moss, vale]', [
    '67:53 Unexpected second person "vale", expected different ids'
  ]],
  ['roles: [mayor]', 'formerly: [mayor]', [
    '67:47 Unexpected person "moss" without roles, expected someone with roles to check'
  ]],
  ['value: forbidden', 'value: forbiden', [
    '68:62 Unexpected force "forbiden", expected one of forbidden, allowed, required, affirmed; did you mean "forbidden"?'
  ]],
  ['permanence: permanent', 'permanence: forever', [
    '68:85 Unexpected permanence "forever", expected one of permanent, temporary'
  ]],
  ['condition: union', 'condition: "@union"', [
    '68:144 Unexpected class "@union", expected a word class of English that is built in'
  ]],
  ['*examples }\n      - { id: H3b', '*exampels }\n      - { id: H3b', [
    '64:131 Unexpected alias *exampels, expected the name of an anchor before it; did you mean "examples"?'
  ]],
  ['    title: Cranes', '   title: Cranes', [
    '26:1 Unexpected text in a list, expected "-" or other indentation',
    '27:16 Unexpected ": " within a value, expected text; a value that contains ": " stands in quotes',
    '29:1 Unexpected indentation, expected the same as in the lines that belong together'
  ]],
  ['    title: Cranes', '\ttitle: Cranes', [
    '26:1 Unexpected tab, expected spaces as indentation',
    '27:16 Unexpected ": " within a value, expected text; a value that contains ": " stands in quotes',
    '29:1 Unexpected indentation, expected the same as in the lines that belong together',
    '51:1 Unexpected ": " within a value, expected text; a value that contains ": " stands in quotes'
  ]],
  ['    title: Cranes', '    title: Cranes: all', [
    '26:12 Unexpected ": " within a value, expected text; a value that contains ": " stands in quotes'
  ]],
  ['    title: Cranes', '    title: "Cranes', [
    '26:19 Unexpected end of quoted text, expected a closing quote'
  ]],
  ['    title: Cranes', '    title: !!binary Cranes', [
    "26:12 Unexpected tag, expected plain YAML without tags; a value that begins with one of ' @ ! & | * or % stands in double quotes"
  ]],
  ['    title: Cranes', '    2: Cranes', [
    '26:5 Unexpected number 2 as a key, expected text'
  ]],
  ['    title: Cranes', '    title Cranes', [
    '26:5 Unexpected line break, expected ": " and a value on the line of its key'
  ]],
  ['    title: Cranes', '    title: @Cranes', [
    "26:12 Unexpected sign at the start of a value, expected text; a value that begins with one of ' @ ! & | * or % stands in double quotes"
  ]],
  ['parts: [H2a, H2b]', 'parts: [H2a, H2b', [
    '58:117 Unexpected line or sign within brackets, expected "]" at their end',
    '59:7 Unexpected line or sign within brackets, expected "}" at their end'
  ]],
  ['proviso: 1\n', '--- \nproviso: 1\n---\n', [
    '3:1 Unexpected second document ("---"), expected one document to a file'
  ]],
  ['proviso: 1\n', '%YAML 1.1\n---\nproviso: 1\n', [
    '1:1 Unexpected YAML version 1.1, expected 1.2 or no %YAML line'
  ]],
  ['    title: Cranes', '    title: "\\q"', [
    '26:13 Unexpected escape sequence, expected one of \\" \\\\ \\n \\t \\xNN \\uNNNN'
  ]],
  ['    title: Cranes', '    <<: { title: Cranes }', [
    '26:5 Unexpected key "<<" in a provision, expected one of id, title, statement, sources, facts'
  ]],
  [`at-once: "'at once'"`, `at-once: "'step by step'"`, [
    '66:105 Unexpected option "at-once" told by the same words as "in-stages", expected other words'
  ]],
  ['kind: quantity\n        about: "port', 'kind: 7\n        about: "port', [
    '31:15 Unexpected number 7, expected one of quantity, change, total, date, name, rule, choice, role'
  ]],
  ['parts: [H2a, H2b]', 'parts: { a: H2a }', [
    '58:86 Unexpected map, expected a list of at least 2 fact ids'
  ]],
  ['terms:\n', 'terms: []\nxterms:\n', [
    '13:8 Unexpected list, expected a map of terms',
    '14:1 Unexpected key "xterms" in a provision set, expected one of $schema, proviso, id, title, date, imports, sources, document, other-documents, terms, people, provisions; did you mean "terms"?'
  ]],
  ['  gazette: {', '  ? [a]\n  : { publisher: a, title: b }\n  gazette: {', [
    '6:5 Unexpected list as a key, expected text'
  ]],
  ['people: [vale, moss]', 'about: "!moss"', [
    '67:40 Unexpected expression that holds of every passage without these words, expected at least one word that must be there'
  ]],
  ['holder: port\n        value: at most 40 cranes', 'holder: port\n        value: at most 40 cranes\n        statement:', [
    '36:19 Unexpected empty value, expected text'
  ]],
  ['names: [river treaty]', 'names: [river treaty, River treaty]', [
    '12:66 warning: Unexpected name "River treaty" twice, expected it once'
  ]],
  ['  vale: { name: Anna Vale, names: [Vale]', '  vale: { name: Anna Vale, names: [Moss, Peter Moss]', [
    '23:17 warning: Unexpected name "Peter Moss" of "moss", expected one that is not a name of "vale" too'
  ]],
  ['sources: [journal] }', 'sources: [jornal] }', [
    '57:101 Unexpected source "jornal", expected a source of the set; did you mean "journal"?'
  ]],
  ['roles: [mayor]', 'roles: []', [
    '67:47 Unexpected person "moss" without roles, expected someone with roles to check'
  ]],
  ['{ kind: rule, value: allowed, about: "crane & @station" }', '{ kind: total, value: $1 billion, parts: [H2a, H2b] }', [
    '43:35 Unexpected total "$1 billion", expected 150,000,000 USD: H2a $100 million + H2b $50 million'
  ]],
  ['  crane: [crane]', '  crane: [crane]\n  dock: { class: place, names: [dock] }\n  rope: { class: thing, names: [rope] }', [
    '17:3 warning: Unexpected term "rope" that nothing uses, expected a use or no term'
  ]]
]

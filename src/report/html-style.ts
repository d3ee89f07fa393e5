/** The look of the HTML report: one column, the verdict as a color and as a word, light and dark by the reader's setting. */

export const htmlStyle = `
:root { color-scheme: light dark; --text: #1b1f24; --quiet: #57606a; --page: #fff; --card: #f6f8fa; --line: #d0d7de; --link: #0550ae; --contradicted: #b3261e; --review: #8a5a00; --unsupported: #5b3e9c; --consistent: #1a7f37; --mark: #ffe8a3 }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --quiet: #9da7b1; --page: #0d1117; --card: #161b22; --line: #3d444d; --link: #79b8ff; --contradicted: #ff8f87; --review: #e3b341; --unsupported: #c3a6ff; --consistent: #56d364; --mark: #5a4a12 } }
* { box-sizing: border-box }
body { margin: 0 auto; padding: 2rem 1rem 4rem; max-width: 56rem; background: var(--page); color: var(--text); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem } h2 { font-size: 1.1rem; margin: 2.5rem 0 .75rem } h3 { font-size: .95rem; font-weight: 500; margin: 0 0 .6rem }
a { color: var(--link) } code { font: .9em ui-monospace, monospace }
.counts { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1rem 0 0 } .counts div { border: 1px solid var(--line); border-top: .25rem solid var(--verdict); border-radius: .4rem; padding: .4rem .9rem; min-width: 7rem }
.counts dt { font-size: .85rem; color: var(--verdict) } .counts dd { margin: 0; font-size: 1.4rem; font-weight: 600 }
article { border: 1px solid var(--line); border-left: .3rem solid var(--verdict); border-radius: .4rem; background: var(--card); padding: .9rem 1rem; margin: 0 0 1rem; break-inside: avoid }
.contradicted { --verdict: var(--contradicted) } .review { --verdict: var(--review) } .unsupported { --verdict: var(--unsupported) } .consistent { --verdict: var(--consistent) }
article:target { outline: 2px solid var(--link) } .badge { color: var(--verdict); font-weight: 700 }
blockquote { margin: 0 0 .6rem; padding: 0; font-family: Georgia, serif; font-size: 1.05rem } mark { background: var(--mark); color: inherit; padding: 0 .15em; border-radius: .2em }
article dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 0 } article dt { color: var(--quiet) } article dd { margin: 0 }
.missing { border: 1px solid var(--contradicted); border-radius: .4rem; padding: 0 1rem .5rem; margin-top: 1.5rem } .missing h2 { margin-top: 1rem }
@media (max-width: 34rem) { article dl { grid-template-columns: 1fr } article dd { margin-bottom: .4rem } }
@media print { body { max-width: none; padding: 0 } article { background: none } }
`

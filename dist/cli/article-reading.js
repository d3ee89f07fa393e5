// Built by "npm run build" from src/ and provisions/. Do not edit.
import { c as reasonWords, l as countVerdicts, o as toDay, u as isListed } from "./text.js";
import { n as grouped, o as toCells, t as counted } from "./paragraph.js";
import { n as toArticle } from "./prose.js";
import { t as stepWords } from "./explanation.js";

// src/report/markup.ts
const slack = 200;
const cutSign = "…";
const longest$1 = 1e3;
const live = /[@#]|:\/\/|www\.|(?:mailto|xmpp):|:[\w+-]+:|(?:gh|cve|ghsa)-\w|(?<![0-9a-z])[0-9a-f]{7,}(?![0-9a-z])/i;
const marks$1 = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"\\": "&#92;",
	"`": "&#96;",
	"*": "&#42;",
	"_": "&#95;",
	"~": "&#126;",
	"[": "&#91;",
	"]": "&#93;",
	"|": "&#124;"
};
const special = /[&<>"\\`*_~[\]|]/g;
const dollar = /(^|\s)\$(?=\d)|\$/g;
const opener = /^(\d{0,9})([-+=.)])/;
function toShown(text, room = longest$1) {
	const line = text.slice(0, room * 4 + slack).replaceAll(/\s+/g, " ").trim();
	const cells = toCells(line).map(({ shown, width }) => ({
		shown: withoutJoiner(shown),
		width
	}));
	let used = 0;
	const past = cells.findIndex(({ width }) => room < (used += width));
	if (past === -1 && text.length <= room * 4 + slack) return cells.map(({ shown }) => shown).join("").trim();
	const fitting = past === -1 ? cells : cells.slice(0, past);
	const space = fitting.findLastIndex(({ shown }) => shown === " ");
	return `${(space < fitting.length / 2 ? fitting : fitting.slice(0, space)).map(({ shown }) => shown).join("").trim()}${cutSign}`;
}
function withoutJoiner(shown) {
	return shown.length === 1 || /\p{Extended_Pictographic}/u.test(shown) ? shown : shown.replaceAll("‍", "");
}
function toProse(text, spot, most) {
	const words = toShown(text, most).split(" ");
	const parts = [];
	for (let at = 0; at < words.length; at++) {
		const from = at;
		while (live.test(words[at] ?? "")) at++;
		if (from < at) parts.push(toSpan(words.slice(from, at).join(" "), spot));
		if (at < words.length) parts.push(toPlain(words[at] ?? ""));
	}
	return parts.join(" ").replace(opener, (_, number, sign) => `${number}&#${sign.charCodeAt(0)};`);
}
function toPlain(word) {
	return word.replaceAll(special, (mark) => marks$1[mark] ?? mark).replaceAll(dollar, (match, before) => before === void 0 ? "<span>$</span>" : match);
}
function toCode(text, spot, most) {
	return toSpan(toShown(text, most), spot);
}
function toSpan(text, spot) {
	if (text === "") return "";
	const inner = spot === "cell" ? text.replaceAll(/\\+(?=\|)/g, (run) => "∖".repeat(run.length)).replaceAll("|", "\\|") : text;
	const fence = toFence(inner, 1);
	const pad = /^`|`$/.test(inner) ? " " : "";
	return `${fence}${pad}${inner}${pad}${fence}`;
}
function toFence(text, least = 3) {
	const longest = (text.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 0);
	return "`".repeat(Math.max(least, longest + 1));
}
function toBlock$1(lines, info) {
	const text = lines.join("\n");
	const fence = toFence(text);
	return `${fence}${info}\n${text}\n${fence}`;
}
function toLink(label, address) {
	return address === null ? label : `[${label}](${address})`;
}
function toTable$1(head, rows) {
	const line = (cells) => `| ${cells.map((cell) => cell === "" ? "–" : cell).join(" | ")} |`;
	return [
		line(head),
		line(head.map(() => "---")),
		...rows.map(line)
	].join("\n");
}
function toFold(summary, body) {
	return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

// src/report/link.ts
function toLineAddress({ place }, path, position) {
	return toFileAddress(place, path, place.head, position);
}
function toFileAddress(site, path, commit, position) {
	const parts = path.split("/");
	if (!isPlace(site) || !isCommit(commit) || parts.some((part) => part === "" || part === "." || part === "..")) return null;
	const lines = position === null ? "" : `?plain=1#L${position.line}${lastLine(position) === position.line ? "" : `-L${lastLine(position)}`}`;
	return `${site.server}/${site.repository}/blob/${commit}/${parts.map(encode).join("/")}${lines}`;
}
function toCommitAddress(site, commit) {
	return isPlace(site) && isCommit(commit) ? `${site.server}/${site.repository}/commit/${commit}` : null;
}
function toOutsideAddress(address) {
	if (!/^https?:\/\/[^\s]{1,2000}$/i.test(address) || !URL.canParse(address)) return null;
	const { protocol, username, password, href } = new URL(address);
	return (protocol === "https:" || protocol === "http:") && username === "" && password === "" ? href.replaceAll(/[()<>[\]|\\`*_~'"]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`) : null;
}
function lastLine({ line, endLine, endColumn }) {
	return line < endLine && endColumn <= 1 ? endLine - 1 : endLine;
}
function isPlace({ server, repository }) {
	return /^https?:\/\/[\w.:[\]-]+(?:\/[\w./-]*)?$/.test(server) && /^[\w.-]+\/[\w.-]+$/.test(repository);
}
function isCommit(commit) {
	return /^[0-9a-f]{7,64}$/.test(commit);
}
function encode(part) {
	return encodeURIComponent(part.replaceAll(/\p{Surrogate}/gu, "�")).replaceAll(/[!'()*_~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

// src/report/reason.ts
const longEnough = 30;
function toWhy({ message, expected }) {
	const said = expected.replace(/[.\s]+$/, "");
	const at = said.length < longEnough ? -1 : message.lastIndexOf(said);
	if (at < 1 || 2 < message.length - at - said.length) return message;
	return `${message.slice(0, at).replace(/[\s;:,]+$/, "").replace(/[;,]\s*the set (?:says|has)$/i, "")}.`;
}

// src/page/main.ts?page
const script = "(function(){let e=[`contradicted`,`review`,`unsupported`,`consistent`,`settled`],t={contradicted:`contradicted`,review:`to review`,unsupported:`unsupported`,consistent:`consistent`,settled:`settled`},n={contradicted:`✕`,review:`?`,unsupported:`○`,consistent:`✓`,settled:`–`};function r(t){return e.find(e=>t.includes(e))??`consistent`}function i(){let e=/* @__PURE__ */ new Map;for(let t of document.querySelectorAll(`mark[data-claims]`))for(let n of(t.dataset.claims??``).split(` `))e.set(n,[...e.get(n)??[],t]);let t=/* @__PURE__ */ new Map;for(let e of document.querySelectorAll(`a.number`)){let n=(e.getAttribute(`href`)??``).slice(1).replace(/^text-/,`claim-`);t.set(n,[...t.get(n)??[],e])}return[...document.querySelectorAll(`article.claim`)].map(n=>({id:n.id,card:n,marks:e.get(n.id)??[],numbers:t.get(n.id)??[],stretch:n.closest(`.stretch`),section:n.closest(`.file`),provision:n.dataset.provision??``,file:n.dataset.file??``}))}function a({card:e}){return s(e.dataset.standing)}function o({card:e}){return s(e.dataset.verdict)}function s(t){return e.find(e=>e===t)??`review`}function c(i,o,s){let{card:c,marks:l,numbers:u}=i;if(a(i)===o)return;c.dataset.standing=o;for(let t of[c,...u])t.classList.remove(...e),t.classList.add(o);for(let e of u){let t=e.querySelector(`[aria-hidden]`);t!==null&&(t.textContent=n[o])}let d=c.querySelector(`.badge`);d!==null&&(d.textContent=t[o]);for(let t of l){let n=(t.dataset.claims??``).split(` `).flatMap(e=>{let t=s.get(e);return t===void 0?[]:[a(t)]});t.classList.remove(...e),t.classList.add(r(n))}}let l={place:``,standings:null,provision:``,file:``,query:``,isBrief:!1};function u(e){let[t=``,...n]=e.replace(/^#/,``).split(`&`),r=new Map(n.map(e=>[e.slice(0,Math.max(e.indexOf(`=`),0)),p(e.slice(e.indexOf(`=`)+1))])),i=r.get(`verdict`);return{place:p(t),standings:i===void 0?null:i.split(`,`).filter(e=>/^[a-z]+$/.test(e)),provision:r.get(`provision`)??``,file:r.get(`file`)??``,query:r.get(`q`)??``,isBrief:r.get(`view`)===`passages`}}function d({place:e,standings:t,provision:n,file:r,query:i,isBrief:a}){let o=[[`verdict`,t?.join(`,`)??null],[`provision`,n===``?null:n],[`file`,r===``?null:r],[`q`,i===``?null:i],[`view`,a?`passages`:null]],s=[m(e),...o.flatMap(([e,t])=>t===null?[]:[`${e}=${m(t)}`])].join(`&`);return s===``?``:`#${s}`}function f(e){return e.includes(`&`)}function p(e){try{return decodeURIComponent(e)}catch{return``}}function m(e){return encodeURIComponent(e).replaceAll(`%2F`,`/`).replaceAll(`%2C`,`,`).replaceAll(`%3A`,`:`)}function h(e){let t=/* @__PURE__ */ new Map,n=/* @__PURE__ */ new Map,r=new Set(e.flatMap(({section:e,stretch:t,marks:n})=>[e,t,...n]).filter(e=>e!==null)),i=e=>{let r=t.get(e);if(r!==void 0)return r;let i=`${_(e.card.textContent)} ${g(e.stretch,n)} ${_(e.file)}`;return t.set(e,i),i};return t=>{let n=_(t.query).split(/\\s+/).filter(e=>e!==``),o=[],s=/* @__PURE__ */ new Map,c=/* @__PURE__ */ new Set,l=!1;for(let r of e){let e=a(r),u=(t.provision===``||r.provision===t.provision)&&(t.file===``||r.file===t.file)&&(n.length===0||n.every(e=>i(r).includes(e)));u&&s.set(e,(s.get(e)??0)+1);let d=u&&(t.standings===null||t.standings.includes(e)),f=d||r.id===t.place;if(f&&!d&&(l=!0),f&&o.push(r),r.card.hidden===f&&(r.card.hidden=!f),f)for(let e of[r.section,r.stretch,...r.marks])e!==null&&c.add(e)}for(let e of r)e.classList.contains(`file`)?e.hidden=!c.has(e):e.classList.toggle(e.tagName===`MARK`?`out`:`quiet`,!c.has(e));return{claims:o,counts:s,isPinned:l}}}function g(e,t){if(e===null)return``;let n=t.get(e);if(n!==void 0)return n;let r=_(e.querySelector(`.part`)?.textContent??``);return t.set(e,r),r}function _(e){return e.normalize(`NFKD`).replaceAll(/\\p{M}+/gu,``).toLowerCase()}function v(e){return document.getElementById(e)}function y(e){return String(e).replaceAll(/\\B(?=(?:\\d{3})+$)/g,`,`)}function b(e){let t=new Map(e.map(e=>[e.id,e])),n=new Map(e.map((e,t)=>[e,t])),r=e=>n.get(e)??-1,i=h(e),a=l,o=null,s=null,c=()=>o?.claims??e,p=(n,r=`replace`)=>{let c=d({...n,place:``})===d({...a,place:``})&&t.get(n.place)?.card.hidden!==!0;if(a=n,o===null||!c||o.isPinned){o=i(a),x(a,o);let t=v(`empty`);t!==null&&(t.hidden=e.length===0||0<o.claims.length)}S(o,e.length,s),C(d(a),r)},m=e=>{for(let e of s===null?[]:[s.card,...s.marks])e.classList.remove(`current`);s=e;for(let t of[e.card,...e.marks])t.classList.add(`current`)},g=e=>{m(e),p({...a,place:e.id})},_=(e,t=`replace`)=>{m(e),p({...a,place:e.id},t),e.card.scrollIntoView({block:`center`}),e.card.focus({preventScroll:!0})};return{state:()=>a,shown:c,current:()=>s,claimOf:e=>t.get(e),show:p,choose:g,go:_,step:t=>{let n=c(),i=s===null?t===1?-1:e.length:r(s),a=t===1?n.find(e=>i<r(e)):n.findLast(e=>r(e)<i);a!==void 0&&_(a)},arrive:()=>{let e=u(location.hash),n=t.get(e.place.replace(/^text-/,`claim-`));(n!==void 0||e.place===``||f(location.hash))&&(p({...e,place:n?.id??``},`keep`),n!==void 0&&_(n,`keep`))},refresh:()=>{o=null,p(a)}}}function x(e,{counts:t}){document.body.classList.toggle(`passages`,e.isBrief);let n={search:e.query,provision:e.provision,file:e.file};for(let[e,t]of Object.entries(n)){let n=v(e);n!==null&&n.value!==t&&(n.value=t)}for(let n of document.querySelectorAll(`.toggle`)){let r=n.dataset.standing??``;n.setAttribute(`aria-pressed`,String(e.standings?.includes(r)??!0));let i=n.querySelector(`.count`);i!==null&&(i.textContent=y(t.get(r)??0))}document.querySelector(`[data-do=\"view\"]`)?.setAttribute(`aria-pressed`,String(e.isBrief))}function S({claims:e,isPinned:t},n,r){let i=v(`status`);if(i===null)return;let a=r===null?-1:e.indexOf(r),o=e.length===n?`${y(n)} ${n===1?`claim`:`claims`}`:`${y(e.length)} of ${y(n)} claims`,s=v(`review`)===null?``:` ${y(document.querySelectorAll(`.claim[data-decision]:not([data-decision=\"\"])`).length)} decided.`;i.textContent=`${a===-1?o:`Claim ${y(a+1)} of ${y(e.length)}${e.length===n?``:` shown, ${y(n)} in all`}`}.${t?` The linked claim is shown although the choice leaves it out.`:``}${s}`}function C(e,t){if(t===`keep`||location.hash===e)return;let n=e===``?location.pathname+location.search:e;t===`push`?history.pushState(null,``,n):history.replaceState(null,``,n)}let w={j:`next`,n:`next`,k:`previous`,p:`previous`,\"/\":`search`,\"?\":`help`,v:`view`,x:`reset`,e:`unfold`,t:`turn`};function T(e,t){let n=v(`search`),r=v(`provision`),i=v(`file`),a=E(e,t);document.addEventListener(`click`,t=>{k(t,e,a)}),document.addEventListener(`keydown`,t=>{ne(t,e,a)}),document.addEventListener(`focusin`,({target:t})=>{let n=t instanceof Element?e.claimOf(t.closest(`article.claim`)?.id??``):void 0;n!==void 0&&n!==e.current()&&e.choose(n)}),window.addEventListener(`hashchange`,e.arrive),n?.addEventListener(`input`,()=>{e.show({...e.state(),query:n.value})}),r?.addEventListener(`change`,()=>{e.show({...e.state(),provision:r.value})}),i?.addEventListener(`change`,()=>{e.show({...e.state(),file:i.value})})}function E(e,t){return{next:()=>{e.step(1)},previous:()=>{e.step(-1)},view:()=>{e.show({...e.state(),isBrief:!e.state().isBrief}),e.current()?.card.scrollIntoView({block:`center`})},reset:()=>{e.show({...l,place:e.state().place})},theme:t,help:()=>{v(`help`)?.showModal()},search:()=>{v(`search`)?.focus(),v(`search`)?.select()},unfold:()=>{let t=e.current()?.card.querySelector(`details`);t&&(t.open=!t.open)},turn:()=>{D(e)}}}function D(e){let t=e.current(),n=t?.numbers.find(e=>e.closest(`.text`)!==null);document.activeElement===n?t?.card.focus():n?.focus()}function O(e,t){let n=[...document.querySelectorAll(`.toggle`)].map(e=>e.dataset.standing??``),r=e.state().standings??n,i=n.filter(e=>r.includes(e)!==(e===t));e.show({...e.state(),standings:i.length===n.length?null:i})}function k(e,t,n){let{target:r}=e;if(!(r instanceof Element)||e.ctrlKey||e.metaKey||e.shiftKey)return;let i=r.closest(`.toggle`),a=r.closest(`[data-do]`)?.dataset.do,o=r.closest(`[data-narrow]`),s=r.closest(`a[href^=\"#\"]`),c=r.closest(`mark[data-claims]`);if(i!==null)O(t,i.dataset.standing??``);else if(a!==void 0)n[a]?.();else if(o!==null)A(o,e,t);else if(s!==null)ee(s,e,t);else if(document.getSelection()?.isCollapsed===!1)return;else if(c!==null)te(c,t);else if(r.closest(`a, button, summary, input, textarea, form`)===null){let e=t.claimOf(r.closest(`article.claim`)?.id??``);e!==void 0&&e!==t.current()&&t.choose(e)}}function A(e,t,n){t.preventDefault(),n.show({...n.state(),[e.dataset.narrow===`file`?`file`:`provision`]:e.dataset.value??``,place:``},`push`),v(`claims`)?.focus({preventScroll:!0}),v(`toolbar`)?.scrollIntoView()}function ee(e,t,n){let r=e.getAttribute(`href`)??``,i=n.claimOf(r.slice(1).replace(/^text-/,`claim-`));i!==void 0&&(t.preventDefault(),n.go(i,`push`),r.startsWith(`#text-`)&&(D(n),v(r.slice(1))?.scrollIntoView({block:`center`})))}function te(e,t){let n=(e.dataset.claims??``).split(` `).filter(e=>t.claimOf(e)?.card.hidden===!1),r=t.claimOf(n[(n.indexOf(t.current()?.id??``)+1)%n.length]??``);r!==void 0&&t.go(r,`push`)}function ne(e,t,n){if(e.ctrlKey||e.metaKey||e.altKey||e.defaultPrevented)return;let{target:r}=e,i=v(`search`);if(r===i&&e.key===`Escape`&&i?.blur(),r===i&&e.key===`Enter`){let[e]=t.shown();e!==void 0&&t.go(e)}let a=r instanceof Element&&r.closest(`input, textarea, select, dialog`)!==null,o=w[e.key];a||o===void 0||(e.preventDefault(),n[o]?.())}let j={confirm:`Confirm`,dismiss:`Dismiss`,wording:`Confirm with this wording`};function M(e,t,n){let r=e.querySelector(`.decision`);if(r===null)return;r.querySelector(`form.decide`)?.remove();let i=document.createElement(`form`);i.className=`decide`,i.noValidate=!0;let a=P(t),o=R(j[t.kind],`submit`),s=R(`Cancel`,`button`);s.dataset.action=`cancel`;let c=document.createElement(`div`);c.className=`row`,c.append(o,s),i.append(...a,c);let l=()=>{i.remove(),e.focus({preventScroll:!0})};s.addEventListener(`click`,l),i.addEventListener(`keydown`,e=>{e.key===`Escape`&&l(),e.key===`Enter`&&(e.ctrlKey||e.metaKey)&&i.requestSubmit()}),i.addEventListener(`submit`,r=>{r.preventDefault();let a=[...i.querySelectorAll(`input, textarea`)].find(e=>!e.checkValidity()||e.required&&e.value.trim()===``),o=e.querySelector(`.decision-error`);a===void 0?n(N(i,t)).then(e=>{e&&i.remove()}):(o!==null&&(o.textContent=a.value.trim()===``?`${a.dataset.name??``} is missing.`:a.validationMessage),a.setAttribute(`aria-invalid`,`true`),a.focus())}),r.append(i);let u=i.querySelector(`textarea, input`);u?.focus(),u instanceof HTMLInputElement&&u.select(),i.scrollIntoView({block:`nearest`})}function N(e,{kind:t}){let n=new FormData(e),r=e=>{let t=n.get(e);return typeof t==`string`?t.trim():``},i=r(`until`);return{kind:t,reason:r(`reason`),until:i===``?null:i,by:r(`by`),wording:t===`wording`?r(`wording`):null}}function P({kind:e,by:t,today:n,reason:r,until:i,wording:a}){let o=F(`By`,I(`by`,t,!0));if(e===`wording`)return[F(`It should read`,I(`wording`,a,!0)),F(`Reason, if any`,L(`reason`,r,!1)),o];if(e===`confirm`)return[o];let s=I(`until`,i,!1);s.type=`date`,s.min=n;let c=document.createElement(`div`);return c.className=`pair`,c.append(F(`Until, if it ends`,s),o),[F(`Reason`,L(`reason`,r,!0)),c]}function F(e,t){let n=document.createElement(`label`);return t.dataset.name=e,n.append(e,t),n}function I(e,t,n){let r=document.createElement(`input`);return r.name=e,r.value=t,r.required=n,r.autocomplete=`off`,r}function L(e,t,n){let r=document.createElement(`textarea`);return r.name=e,r.value=t,r.required=n,r.rows=2,r}function R(e,t){let n=document.createElement(`button`);return n.type=t,n.textContent=e,n}let z={c:`confirm`,d:`dismiss`,w:`wording`,u:`undo`};function B(e,t){let n=document.getElementById(`review`)?.textContent;if(n===void 0||n===``)return;let r=JSON.parse(n),i=new Map(e.map(e=>[e.id,e])),a=/* @__PURE__ */ new Map,o=r.by,s=0,c=e=>a.get(V(e.file,e.card.dataset.fingerprint??``))??null,l=n=>{a=new Map(n.map(e=>[V(e.file,e.fingerprint),e]));for(let t of e)G(t,c(t),i);t.refresh()},u=async(e,t)=>{U(e,``),W(e,!0);let n={...t,fingerprint:e.card.dataset.fingerprint??``,file:e.file,base:c(e)?.revision??null};try{let t=await fetch(r.endpoint,{method:`POST`,headers:{\"content-type\":`application/json`,\"x-proviso-token\":r.token},credentials:`same-origin`,body:JSON.stringify(n)}),i=await H(t);if(W(e,!1),i.decisions!==void 0&&l(i.decisions),t.ok)return!0;U(e,`${i.error??`Not saved: the server answered ${t.status}.`}${t.status===409?` Look at it and decide again.`:``}`)}catch{W(e,!1),U(e,`No answer: proviso review has ended, or cannot be reached. Nothing was saved.`)}return!1},d=async(e,{kind:t,...n})=>await u(e,{...n,action:t===`dismiss`?`dismiss`:`confirm`})?(o=n.by,f(e),!0):!1,f=n=>{let r=t.shown(),i=e.indexOf(n),a=e=>e!==n&&(c(e)?.isOver??!0),o=r.find(t=>i<e.indexOf(t)&&a(t))??r.find(a);o===void 0?n.card.focus():t.go(o)},p=(e,t)=>{let n=c(e);if(t===`next`)return f(e);if(n?.source===`comment`)return U(e,`A comment in the article settles it; change it there.`);if(t===`undo`){n!==null&&u(e,{action:`undo`,reason:``,until:null,wording:null,by:o===``?n.by:o});return}if(t===`confirm`&&o!==``)return void d(e,{kind:`confirm`,reason:``,until:null,wording:null,by:o});let i=n?.wording??e.card.querySelector(`ins`)?.textContent??``;M(e.card,{kind:t,by:o,today:r.today,reason:n?.reason??``,until:n?.until??``,wording:i},t=>d(e,t))},m=async()=>{if(!(document.visibilityState!==`visible`||Date.now()-s<2e3)){s=Date.now();try{let e=await fetch(r.endpoint,{headers:{\"x-proviso-token\":r.token},credentials:`same-origin`}),t=await H(e);e.ok&&t.decisions!==void 0&&l(t.decisions)}catch{}}};document.addEventListener(`click`,({target:e})=>{let t=e instanceof Element?e.closest(`.decision > .buttons [data-action]`):null,n=i.get(t?.closest(`article.claim`)?.id??``);t!==null&&n!==void 0&&p(n,t.dataset.action)}),document.addEventListener(`keydown`,e=>{let n=t.current(),r=z[e.key],i=e.target instanceof Element&&e.target.closest(`input, textarea, select, dialog`)!==null;n===null||r===void 0||i||e.ctrlKey||e.metaKey||e.altKey||(e.preventDefault(),p(n,r))}),document.addEventListener(`visibilitychange`,()=>{m()}),window.addEventListener(`focus`,()=>{m()}),l(r.decisions)}function V(e,t){return`${e}\\n${t}`}async function H(e){try{return await e.json()}catch{return{}}}function U(e,t){let n=e.card.querySelector(`.decision-error`);n!==null&&(n.textContent=t)}function W(e,t){for(let n of e.card.querySelectorAll(`.decision button`))n.disabled=t;e.card.setAttribute(`aria-busy`,String(t))}function G(e,t,n){let{card:r}=e,i=t!==null&&!t.isOver;r.dataset.decision=i?t.action:``,c(e,i&&t.action===`dismiss`?`settled`:o(e),n);let a=r.querySelector(`.decision-state`);a!==null&&(a.textContent=t===null?``:K(t));let s=r.querySelector(`.decision > .buttons`),l=r.querySelector(`[data-action=\"undo\"]`),u=t!==null&&t.source===`file`;if(l===null&&u){let e=document.createElement(`button`);e.type=`button`,e.dataset.action=`undo`,e.setAttribute(`aria-keyshortcuts`,`u`),e.textContent=`Undo`,s?.insertBefore(e,s.querySelector(`[data-action=\"next\"]`))}else l!==null&&!u&&l.remove()}function K({action:e,reason:t,until:n,by:r,on:i,wording:a,isOver:o,source:s}){let c=[r===``?``:`by ${r}`,i===``?``:`on ${i}`].filter(e=>e!==``).join(` `);return[s===`comment`?`Settled by a comment in the article.`:`${e===`confirm`?`Confirmed`:`Dismissed`}${c===``?``:` ${c}`}.`,t===``?``:/[.!?]$/.test(t)?t:`${t}.`,a===null?``:`To read: “${a}”.`,n===null?``:o?`It ended on ${n}; the claim counts again.`:`Until ${n}.`].filter(e=>e!==``).join(` `)}let q=[`auto`,`light`,`dark`],J=`proviso-theme`;function Y(){let e=X(),t=()=>{e===`auto`?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=e;let t=document.getElementById(`theme-name`);t!==null&&(t.textContent=e)};return t(),()=>{e=q[(q.indexOf(e)+1)%q.length]??`auto`,t();try{localStorage.setItem(J,e)}catch{}}}function X(){try{let e=localStorage.getItem(J);return q.find(t=>t===e)??`auto`}catch{return`auto`}}let Z=i(),Q=b(Z),$=v(`toolbar`);$!==null&&($.hidden=!1),T(Q,Y()),B(Z,Q),Q.show(l,`keep`),Q.arrive()})();";
const style = "/* The look of the report: text to read on the left, what the facts say about it on the right. A verdict is a color, a sign and a word. */\n:root {\n  color-scheme: light dark;\n  --page: light-dark(#fbfbf9, #14171a); --card: light-dark(#fff, #1b1f23); --raised: light-dark(#f3f3ef, #22272c);\n  --text: light-dark(#1d2125, #e4e7ea); --quiet: light-dark(#596068, #9aa4ae); --line: light-dark(#deded8, #343b42); --strong-line: light-dark(#8b8f86, #6b747d);\n  --link: light-dark(#0b57b0, #84bdff);\n  --contradicted: light-dark(#b3261e, #ff948c); --review: light-dark(#865800, #e8b859); --unsupported: light-dark(#6a3fb5, #c6abff); --consistent: light-dark(#1b7340, #68cf8d); --settled: light-dark(#596068, #9aa4ae);\n  --serif: Charter, \"Bitstream Charter\", \"Iowan Old Style\", \"Source Serif 4\", Georgia, serif; --sans: system-ui, -apple-system, \"Segoe UI\", \"Liberation Sans\", sans-serif; --mono: ui-monospace, \"SF Mono\", Menlo, Consolas, \"Liberation Mono\", monospace;\n  accent-color: var(--link); scroll-padding-top: 8.5rem;\n}\n:root[data-theme=\"light\"] { color-scheme: light }\n:root[data-theme=\"dark\"] { color-scheme: dark }\n.contradicted { --verdict: var(--contradicted); --under: solid }\n.review { --verdict: var(--review); --under: dashed }\n.unsupported { --verdict: var(--unsupported); --under: dotted }\n.consistent { --verdict: var(--consistent); --under: solid }\n.settled { --verdict: var(--settled); --under: dotted }\n\n*, ::before, ::after { box-sizing: border-box }\n[hidden] { display: none !important }\nbody { margin: 0; background: var(--page); color: var(--text); font: .9375rem/1.5 var(--sans); overflow-wrap: anywhere; -webkit-text-size-adjust: 100% }\n.head, main, footer { max-width: 84rem; margin: 0 auto; padding: 0 1.5rem }\nh1, h2, h3, h4, h5, h6 { line-height: 1.25; text-wrap: balance }\na { color: var(--link); text-underline-offset: .15em }\ncode, kbd, .digest { font: .86em/1.4 var(--mono) }\nkbd { border: 1px solid var(--line); border-bottom-width: 2px; border-radius: .25rem; padding: .05em .4em; background: var(--raised) }\ncite { font-style: normal; font-weight: 600 }\n:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: .2rem }\n.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }\n.skip { position: absolute; left: -100vw; top: .5rem; padding: .5rem 1rem; background: var(--card); z-index: 9 }\n.skip:focus { left: .5rem }\n.id, .fact { font: 600 .86em/1.4 var(--mono) }\n\n/* Overview */\n.overview { padding: 2.25rem 0 1.5rem }\n.product { margin: 0 0 .35rem; color: var(--quiet); font-size: .8125rem; font-weight: 600; letter-spacing: .08em; text-transform: uppercase }\nh1 { margin: 0; font: 600 2rem/1.2 var(--serif); letter-spacing: -.01em }\n.overview.state-clear h1 { color: var(--consistent) }\n.scope { margin: .5rem 0 0; color: var(--quiet); max-width: 60rem }\n.scope cite { color: var(--text) }\n.counts { display: flex; flex-wrap: wrap; margin: 1.5rem 0 0; border: 1px solid var(--line); border-radius: .5rem; background: var(--card); overflow: hidden }\n.counts div { display: flex; flex-direction: column-reverse; flex: 1 1 8rem; padding: .7rem 1.1rem; box-shadow: -1px -1px 0 var(--line) }\n.counts dt { color: var(--verdict, var(--quiet)); font-size: .8125rem; font-weight: 600 }\n.counts dt a { color: inherit }\n.counts dd { margin: 0; font: 500 1.6rem/1.2 var(--serif); font-variant-numeric: tabular-nums }\n.counts .none dt, .counts .none dd { color: var(--quiet); font-weight: 400 }\n.missing { border: 1px solid var(--contradicted); border-left-width: .3rem; border-radius: .4rem; background: var(--card); padding: .9rem 1.2rem; margin: 0 0 1.5rem }\n.missing h2 { margin: 0; font-size: 1.05rem; color: var(--contradicted) }\n.missing p { margin: .3rem 0 } .missing ul { margin: .5rem 0 0; padding-left: 1.2rem; max-height: 16rem; overflow: auto }\n\n/* Charts */\n.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(28rem, 100%), 1fr)); gap: 1.5rem 3rem; padding-bottom: 2rem; align-items: start }\n.chart { min-width: 0 }\n.chart table { width: 100%; border-collapse: collapse; font-size: .8125rem; font-variant-numeric: tabular-nums }\n.chart caption { text-align: left; font-weight: 600; font-size: .9375rem; padding-bottom: .35rem }\n.chart thead th { font-weight: 500; color: var(--verdict, var(--quiet)); text-align: right; padding: .2rem .35rem; vertical-align: bottom; font-size: .75rem }\n.chart thead th:first-child, .chart tbody th { text-align: left; font-weight: 400; padding-left: 0 }\n.chart tbody th { padding: .28rem .5rem .28rem 0; width: 46% }\n.chart tbody th a { color: var(--text); text-decoration: none } .chart tbody th a:hover { text-decoration: underline }\n.chart tbody tr { border-top: 1px solid var(--line) }\n.chart .count { text-align: right; white-space: nowrap; padding: .28rem .35rem } .chart .none { color: var(--quiet) }\n.bar { display: block; width: 100%; min-width: 3rem; height: .6rem; border-radius: .15rem } .bar rect { fill: var(--verdict) } .bar .consistent { opacity: .55 } .bar .settled { opacity: .5 }\nsummary { cursor: pointer; color: var(--link); font-size: .8125rem; width: fit-content } summary:hover { text-decoration: underline }\n.chart details { margin-top: .4rem }\n\n/* Toolbar */\n.toolbar { position: sticky; top: 0; z-index: 5; background: var(--page); border-block: 1px solid var(--line); padding: .55rem max(1.5rem, calc((100vw - 84rem) / 2 + 1.5rem)) .4rem }\n.toolbar .row { display: flex; flex-wrap: wrap; gap: .45rem; align-items: center } .toolbar .row + .row { margin-top: .45rem }\n.toggles { display: flex; flex-wrap: wrap; gap: .35rem; flex: 1 } .go { display: flex; gap: .35rem }\nbutton, select, input, textarea { font: inherit; font-size: .8125rem; color: var(--text); background: var(--card); border: 1px solid var(--strong-line); border-radius: .35rem; padding: .28rem .6rem; min-height: 1.9rem; max-width: 100% }\nbutton { cursor: pointer } button:hover { background: var(--raised) }\nbutton[aria-pressed=\"true\"][data-do] { border-color: var(--link); box-shadow: inset 0 0 0 1px var(--link) }\n.toggle { color: var(--verdict); font-weight: 600; border-color: var(--verdict) } .toggle[aria-pressed=\"false\"] { color: var(--quiet); border-color: var(--line); border-style: dashed; text-decoration: line-through; font-weight: 400 } .toggle .count { font-weight: 500; font-variant-numeric: tabular-nums }\n.field { min-width: 0 } .field.search { flex: 1 1 14rem } .field.search input { width: 100% } .field select { width: 12rem }\n.status { margin: .3rem 0 0; min-height: 1.25rem; font-size: .8125rem; color: var(--quiet) }\n\n/* Articles */\nmain { padding-bottom: 3rem } main:focus { outline: none }\n.file { content-visibility: auto; contain-intrinsic-size: auto 1600px; padding: 2rem .5rem 2.5rem; margin: 0 -.5rem; border-bottom: 1px solid var(--line) }\n.file > h2 { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; align-items: baseline; justify-content: space-between; margin: 0 0 1.25rem; font-size: .9375rem }\n.path { font: 600 .9375rem/1.4 var(--mono); color: var(--text); text-decoration: none } .path:hover { text-decoration: underline }\n.tally { display: flex; flex-wrap: wrap; gap: .1rem .9rem; font-size: .8125rem; font-weight: 500 } .tally > span { color: var(--verdict) }\n.stretch { display: grid; grid-template-columns: minmax(0, 42rem) minmax(20rem, 1fr); gap: 0 3rem }\n.text { font: 1.0625rem/1.62 var(--serif); min-width: 0 }\n.stretch.claims { grid-template-rows: auto 1fr } .cards { grid-area: 1 / 2 / span 2 } .rest { grid-column: 1 }\n.text:not(.rest) > :first-child { margin-top: 0 }\n.text :is(h3, h4, h5, h6) { font-family: var(--serif); margin: 1.6em 0 .5em } .text h3 { font-size: 1.5rem } .text h4 { font-size: 1.22rem } .text :is(h5, h6) { font-size: 1.06rem }\n.text p { margin: 0 0 1em } .text blockquote { margin: 0; padding-left: 1.1rem; border-left: .2rem solid var(--line); color: var(--quiet) }\n.text :is(ul, ol) { margin: 0 0 1em; padding-left: 1.7rem } .text li { margin: .25em 0 } .text li > :is(ul, ol) { margin: .25em 0 0 } .text li > p { margin: .5em 0 0 }\n.wide { overflow-x: auto; margin: 0 0 1.2em } .wide table { border-collapse: collapse; font: .875rem/1.45 var(--sans) } .wide :is(th, td) { border-bottom: 1px solid var(--line); padding: .4rem .9rem .4rem 0; text-align: left; vertical-align: top } .wide th { font-weight: 600; border-bottom-color: var(--strong-line) }\n.raw { font: .8125rem/1.5 var(--mono); color: var(--quiet); background: var(--raised); border-radius: .35rem; padding: .6rem .8rem; margin: 0 0 1.2em; white-space: pre-wrap; max-height: 18rem; overflow: auto }\n.text code { background: var(--raised); border-radius: .2rem; padding: .1em .3em; font-size: .82em }\n.role { font: 600 .6875rem/1 var(--sans); letter-spacing: .05em; text-transform: uppercase; color: var(--quiet); border: 1px solid var(--line); border-radius: .2rem; padding: .15em .4em; vertical-align: .12em }\n.text .title { font-size: 1.25rem; font-weight: 600 } .text :is(.footnote, .alt) { font-size: .9em; color: var(--quiet) } .term { font-weight: 600 } .text .definition { margin-left: 1.5rem }\n.text hr { border: 0; border-top: 1px solid var(--line); margin: 1.5em 0 }\n.gap { color: var(--quiet); font-style: italic; font-size: .9em }\nmark { background: color-mix(in srgb, var(--verdict) 13%, transparent); color: inherit; text-decoration: underline var(--under) var(--verdict) 2px; text-underline-offset: .2em; text-decoration-skip-ink: none; border-radius: .15rem; padding: .05em 0; cursor: pointer }\nmark.consistent { background: none; text-decoration-thickness: 1px } mark.settled { background: none }\nmark.out { background: none; text-decoration-color: var(--line) }\nmark.current { background: color-mix(in srgb, var(--verdict) 30%, transparent) }\n.number { font: 600 .6875rem/1 var(--sans); color: var(--verdict); text-decoration: none; white-space: nowrap; border: 1px solid var(--verdict); border-radius: 1rem; padding: .1em .45em; background: var(--card) }\n.text .number { vertical-align: .45em; margin-left: .15em } .number:hover { background: var(--raised) } .out + .number { opacity: .55 }\n\n/* Cards */\n.cards { display: grid; gap: .75rem; align-content: start; padding-bottom: 1.5rem; min-width: 0 }\n.claim { background: var(--card); border: 1px solid var(--line); border-left: .25rem solid var(--verdict); border-radius: .4rem; padding: .7rem .9rem .75rem; font-size: .875rem; line-height: 1.45; min-width: 0; break-inside: avoid }\n.claim.review { border-left-style: dashed } .claim.unsupported, .claim.settled { border-left-style: dotted }\n.claim:focus { outline: none } .claim.current, .claim:target { box-shadow: 0 0 0 2px var(--link) }\n.claim h3 { display: flex; gap: .5rem; align-items: baseline; margin: 0 0 .45rem; font-size: .8125rem; font-weight: 500 }\n.badge { color: var(--verdict); font-weight: 700 } .claim .fact { flex: 1; color: var(--quiet) } .place { color: var(--quiet); font-size: .75rem; font-variant-numeric: tabular-nums }\n.rows { display: grid; grid-template-columns: 3.4rem minmax(0, 1fr); gap: .2rem .6rem; margin: 0 } .rows dt { color: var(--quiet); font-size: .8125rem } .rows dd { margin: 0 }\n.claim.settled .rows { color: var(--quiet) }\ndel { text-decoration: line-through; color: var(--quiet) } ins { text-decoration: none; font-weight: 650 }\nins::before { content: \"→ \" / \"\" ; color: var(--quiet); font-weight: 400 }\n.provision { margin: .55rem 0 0; padding-top: .5rem; border-top: 1px solid var(--line); font-size: .8125rem; color: var(--quiet) } .provision p { margin: 0 } .provision .title { color: var(--text) }\n.provision q { quotes: none; color: var(--text) } .sources { list-style: none; margin: .25rem 0 0; padding: 0 }\n.excepted { margin: .55rem 0 0; font-size: .8125rem }\n.steps { margin-top: .5rem } .steps dl { margin: .4rem 0 0; display: grid; grid-template-columns: 5.5rem minmax(0, 1fr); gap: .15rem .6rem; font-size: .8125rem } .steps dt { grid-column: 1; color: var(--quiet) } .steps dd { grid-column: 2; margin: 0 }\n.command { margin: .5rem 0 0 } .command code { background: var(--raised); border-radius: .25rem; padding: .2em .45em; user-select: all }\n.passages .still { display: none }\n.passages .stretch:not(.claims), .passages .stretch.quiet { display: none }\n.passages .stretch { padding-bottom: .75rem }\n\n/* Decisions */\n.decision { margin-top: .65rem; padding-top: .6rem; border-top: 1px solid var(--line) } .decision p { margin: 0 0 .4rem } .decision p:empty { display: none }\n.buttons, .decide .row { display: flex; flex-wrap: wrap; gap: .4rem } .decision-state { font-size: .8125rem } .decision-error { color: var(--contradicted); font-weight: 600; font-size: .8125rem }\n.decide { display: grid; gap: .5rem; margin-top: .5rem } .decide label { display: grid; gap: .15rem; font-size: .8125rem; color: var(--quiet) } .decide textarea { min-height: 3.6rem; resize: vertical } .decide .pair { display: grid; grid-template-columns: 1fr 1fr; gap: .5rem }\n.decide [type=\"submit\"] { background: var(--link); border-color: var(--link); color: light-dark(#fff, #10151a); font-weight: 600 }\n.claim[data-decision=\"confirm\"] { border-right: .25rem solid var(--consistent) }\n\n/* The rest */\n.nothing { padding: 3rem 0 2rem; font: 1.15rem/1.5 var(--serif) } .empty { padding: 2rem 0 }\nsection.skipped { padding: 2rem 0 0 } section.skipped h2 { font-size: 1.1rem; margin: 0 0 .25rem } section.skipped > p { color: var(--quiet); margin: 0 0 .6rem } section.skipped ul { margin: 0; padding-left: 1.2rem } section.skipped details { margin: .35rem 0 } section.skipped .wide { max-height: 30rem; margin: .5rem 0 }\nfooter { padding-block: 1rem 2.5rem; color: var(--quiet); font-size: .8125rem }\ndialog { color: var(--text); background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: 1.2rem 1.5rem; max-width: min(32rem, calc(100vw - 2rem)) } dialog::backdrop { background: rgb(0 0 0 / .35) } dialog h2 { margin: 0 0 .7rem; font-size: 1.1rem } dialog dl { display: grid; grid-template-columns: max-content 1fr; gap: .4rem 1rem; margin: 0 0 1rem } dialog dd { margin: 0 }\n\n@media (max-width: 68rem) {\n  .stretch, .stretch.claims { grid-template: none / minmax(0, 1fr) } .cards { grid-area: auto; padding: 0 0 1.5rem; max-width: 46rem }\n}\n@media (max-width: 44rem) {\n  :root { scroll-padding-top: 1rem }\n  .head, main, footer { padding-inline: 1rem } .overview { padding-top: 1.5rem } h1 { font-size: 1.6rem }\n  .toolbar { position: static; padding-inline: 1rem } .field, .field select { flex: 1 1 9rem; width: 100% }\n  .counts div { flex-basis: 40% } .steps dl { grid-template-columns: 1fr } .steps :is(dt, dd) { grid-column: 1 } .decide .pair { grid-template-columns: 1fr }\n  .chart thead .word { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap } .chart thead th { font-size: .875rem; font-weight: 700 }\n  .chart table { font-size: .8125rem } .chart tbody th { width: auto } .chart :is(td, th):nth-child(2) { display: none }\n}\n@media (prefers-contrast: more) { :root { --quiet: var(--text); --line: var(--strong-line) } }\n@media print {\n  :root { color-scheme: light !important; --page: #fff }\n  body { font-size: 9.5pt } .toolbar, .skip, .decision, dialog, footer, .steps { display: none !important }\n  .head, main { max-width: none; padding: 0 } .file { content-visibility: visible; padding: 1.2rem 0; margin: 0 } .text { font-size: 10.5pt; line-height: 1.5 }\n  .stretch { grid-template-columns: minmax(0, 1.25fr) minmax(0, 1fr); gap: 0 1.4rem; break-inside: auto } .claim { font-size: 8.5pt; padding: .45rem .6rem } .claim :is(h3, .rows dt, .provision, .excepted) { font-size: 8.5pt } mark, .bar rect, .number, .claim { print-color-adjust: exact; -webkit-print-color-adjust: exact }\n  .raw, .wide, .missing ul { max-height: none; overflow: visible } h2, h3, h4 { break-after: avoid } a { color: inherit; text-decoration: none } .claim.current, .claim:target { box-shadow: none }\n}";
const scriptHash = "sha256-XA6hPz3xGbaQxYkMQ9MNd4aCgugfzfs06pyGD8yWhUM=";
const styleHash = "sha256-bdrAsPiIS9nZGvPRTEDIsMKDmqMd4nIa885H4MIOeGY=";

// src/report/html/standing.ts
const standings = [
	"contradicted",
	"review",
	"unsupported",
	"consistent",
	"settled"
];
const standingWords = {
	contradicted: "contradicted",
	review: "to review",
	unsupported: "unsupported",
	consistent: "consistent",
	settled: "settled"
};
const standingSigns = {
	contradicted: "✕",
	review: "?",
	unsupported: "○",
	consistent: "✓",
	settled: "–"
};
function gravest(found) {
	return standings.find((standing) => found.includes(standing)) ?? "consistent";
}

// src/report/html/text.ts
const references = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
const plain = /^[\n\t -~]*$/;
const unseen = /\u034f|\u17b4|\u17b5|[\u180b-\u180f]|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}\p{Surrogate}]/gu;
const joiner = /(?<!\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?)\u200d|\u200d(?!\p{Extended_Pictographic})/gu;
const pile = /(\p{M}{12})\p{M}+/gu;
function escapeText(text) {
	const lines = text.replaceAll(/\r\n?/g, "\n");
	return refer(plain.test(lines) ? lines : lines.replaceAll(unseen, toVisible).replaceAll(joiner, "�").replaceAll(pile, "$1"));
}
function escapeLine(text, most) {
	return refer(toShown(text, most));
}
function escapeValue(text) {
	return refer(text).replaceAll(/[\u0000\r\n]/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll(/\p{Surrogate}/gu, "�");
}
function escapeData(value) {
	return JSON.stringify(value).replaceAll(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function refer(text) {
	return text.replaceAll(/[&<>"']/g, (sign) => references[sign] ?? sign);
}
function toVisible(sign) {
	const code = sign.charCodeAt(0);
	if (code < 32) return String.fromCharCode(9216 + code);
	return code === 127 ? "␡" : "�";
}

// src/report/html/layout.ts
const marks = /^[\s>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?)+/;
const lastMark = /(?:[-+*]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?$/;
const rule = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const idle = /^[\s>|:=-]*$/;
function toLayout(article) {
	const blocks = article.blocks.filter(({ pieces }) => 0 < pieces.length);
	const nodes = [];
	let end = 0;
	let isFramed = true;
	for (let at = 0; at < blocks.length;) {
		const block = blocks[at];
		nodes.push(...toRaw(article.source, end, startOf(block), isFramed));
		isFramed = block.role === "heading" || block.role === "title" || block.role === "description";
		const next = endOfRun(blocks, at, article.source);
		nodes.push(toNode(blocks.slice(at, next), article.source));
		for (; at < next; at++) end = Math.max(end, endOf(blocks[at]));
	}
	return [...nodes, ...toRaw(article.source, end, article.source.length, isFramed)];
}
function startOf({ pieces }) {
	return pieces[0]?.source.start ?? 0;
}
function endOf({ pieces }) {
	return pieces.at(-1)?.source.end ?? 0;
}
function blocksOf(node) {
	if (node.kind === "block") return [node.block];
	if (node.kind === "list") return node.items.flatMap(itemBlocks);
	return node.kind === "table" ? node.rows.flatMap(({ cells }) => cells.filter((cell) => typeof cell !== "string")) : [];
}
function itemBlocks({ blocks, inner }) {
	return [...blocks, ...inner.flatMap(itemBlocks)];
}
function endOfRun(blocks, at, source) {
	const first = blocks[at];
	const kind = kindOf(first);
	let next = at + 1;
	if (kind === "block") return next;
	for (; next < blocks.length; next++) {
		const block = blocks[next];
		if (kindOf(block) !== kind || block.quoted !== first.quoted) break;
		if (kind === "table" && block.role === "header" && blocks[next - 1]?.role === "cell") break;
		if (toRaw(source, endOf(blocks[next - 1]), startOf(block), true).some((raw) => kind === "list" || raw.kind !== "raw" || !source.slice(raw.start, raw.end).includes("|"))) break;
	}
	return next;
}
function kindOf({ role }) {
	return role === "item" ? "list" : role === "cell" || role === "header" ? "table" : "block";
}
function toNode(blocks, source) {
	const first = blocks[0];
	const { quoted } = first;
	if (kindOf(first) === "list") return {
		kind: "list",
		quoted,
		items: toItems(blocks, source)
	};
	return kindOf(first) === "table" ? {
		kind: "table",
		quoted,
		rows: toRows$1(blocks, source)
	} : {
		kind: "block",
		quoted,
		block: first
	};
}
function toItems(blocks, source) {
	const items = [];
	const open = [];
	for (const block of blocks) {
		const opening = marks.exec(source.slice(lineStart(source, startOf(block)), startOf(block)))?.[0];
		const last = open.at(-1);
		if (last !== void 0 && opening === void 0) {
			last.item.blocks.push(block);
			continue;
		}
		const column = opening?.search(lastMark) ?? 0;
		while (0 < open.length && column <= open.at(-1).column + 1) open.pop();
		const item = {
			ordinal: block.ordinal,
			ticked: block.ticked,
			blocks: [block],
			inner: []
		};
		(open.at(-1)?.item.inner ?? items).push(item);
		if (open.length < 8) open.push({
			column,
			item
		});
	}
	return items;
}
function lineStart(source, at) {
	return Math.max(source.lastIndexOf("\n", at - 1), source.lastIndexOf("\r", at - 1)) + 1;
}
function toRows$1(blocks, source) {
	const width = Math.max(...blocks.map(({ column }) => column)) + 1;
	const end = startOf(blocks.at(-1));
	const rows = [];
	let next = 0;
	for (let at = lineStart(source, startOf(blocks[0])); at <= end;) {
		const stop = source.indexOf("\n", at);
		const line = stop === -1 ? source.slice(at) : source.slice(at, stop);
		const own = [];
		for (; next < blocks.length && startOf(blocks[next]) <= at + line.length; next++) own.push(blocks[next]);
		if (0 < own.length || !idle.test(line)) rows.push(toRow$1(own, line, width));
		at += line.length + 1;
	}
	return rows;
}
function toRow$1(blocks, line, width) {
	const written = blocks.length === width ? [] : line.replace(/^[\s>]*\|?/, "").split(/(?<!\\)\|/);
	const cells = Array.from({ length: width }, (_, column) => (written[column] ?? "").trim());
	for (const block of blocks) cells[block.column] = block;
	return {
		isHead: blocks[0]?.role === "header",
		cells
	};
}
function toRaw(source, from, to, isFramed) {
	if (!/\S/.test(source.slice(from, to))) return [];
	const nodes = [];
	let raw = null;
	for (let at = from, isFirst = isFramed; at < to;) {
		const stop = source.indexOf("\n", at);
		const next = stop === -1 || to <= stop ? to : stop + 1;
		const line = source.slice(at, next);
		const isPart = 0 < at && source[at - 1] !== "\n" || next === to && to < source.length && !line.endsWith("\n");
		if (!isPart && raw === null && rule.test(line.trimEnd())) {
			if (!isFirst) nodes.push({
				kind: "rule",
				quoted: 0
			});
		} else if (!isPart && (raw === null ? !idle.test(line) : /\S/.test(line))) {
			raw ??= {
				start: at,
				end: at
			};
			raw.end = at + line.trimEnd().length;
		}
		if (!isPart) isFirst = false;
		at = next;
	}
	return raw === null ? nodes : [...nodes, {
		kind: "raw",
		quoted: 0,
		...raw
	}];
}
function toPlainLayout(source) {
	return [...source.matchAll(/\S[^\n]*(?:\n(?![ \t\r]*(?:\n|$))[^\n]*)*/g)].map(({ index, 0: { length } }) => ({
		kind: "raw",
		quoted: 0,
		start: index,
		end: index + length
	}));
}

// src/report/html/passage.ts
const longest = 2e4;
const kept = 3e3;
const hard = /^(?: {2,}|\\)\r?\n|^<br/i;
const object = "￼";
function toPassageText(block, source, claims) {
	return join(toRuns(block, source), claims, {
		start: startOf(block),
		end: endOf(block)
	});
}
function toSourceText(source, span, claims) {
	return join([{
		text: source.slice(span.start, span.end),
		source: span,
		isCode: false,
		isStrong: false,
		isEmphasis: false,
		isDeleted: false,
		breaksAfter: false
	}], claims, span);
}
function toRuns(block, source) {
	const { pieces, strong, emphasis, breaks, text } = block;
	const edges = [...strong, ...emphasis].flatMap(({ start, end }) => [start, end]).concat(breaks.map((at) => at + 1)).sort((one, other) => one - other);
	const inStrong = toCover(strong);
	const inEmphasis = toCover(emphasis);
	const ending = new Set(breaks.filter((at) => /[.!?:;…"'”’)]\s*$/.test(text.slice(Math.max(0, at - 4), at))));
	let edge = 0;
	return pieces.flatMap((piece, index) => {
		const isVerbatim = piece.text.end - piece.text.start === piece.source.end - piece.source.start;
		const runs = toDeleted(source, pieces[index - 1]?.source.end ?? piece.source.start, piece.source.start);
		for (let at = piece.text.start; at < piece.text.end;) {
			while (edge < edges.length && edges[edge] <= at) edge++;
			const stop = isVerbatim ? Math.min(edges[edge] ?? piece.text.end, piece.text.end) : piece.text.end;
			const from = isVerbatim ? {
				start: piece.source.start + at - piece.text.start,
				end: piece.source.start + stop - piece.text.start
			} : piece.source;
			const isObject = text.startsWith(object, at);
			const words = isVerbatim || isObject ? source.slice(from.start, from.end) : text.slice(at, stop);
			runs.push({
				text: isObject ? words.replace(/^(`+) ?([^]*?) ?\1$/, "$2") : words,
				source: from,
				isCode: isObject && words.startsWith("`"),
				isStrong: inStrong(at),
				isEmphasis: inEmphasis(at),
				isDeleted: false,
				breaksAfter: ending.has(stop - 1) || text[stop - 1] === "\n" && hard.test(source.slice(from.start, from.end))
			});
			at = stop;
		}
		return runs;
	});
}
function toDeleted(source, from, to) {
	const match = to - from < 5 || longest < to - from ? null : /(~~?)([^~]+)\1/.exec(source.slice(from, to));
	if (match === null) return [];
	const start = from + match.index + match[1].length;
	return [{
		text: match[2],
		source: {
			start,
			end: start + match[2].length
		},
		isCode: false,
		isStrong: false,
		isEmphasis: false,
		isDeleted: true,
		breaksAfter: false
	}];
}
function toCover(spans) {
	const sorted = [...spans].sort((one, other) => one.start - other.start);
	let end = -1;
	let next = 0;
	return (at) => {
		for (; next < sorted.length && sorted[next].start <= at; next++) end = Math.max(end, sorted[next].end);
		return at < end;
	};
}
function join(runs, claims, whole) {
	const clamped = claims.map(({ claim, start, end }) => ({
		claim,
		start: Math.max(start, whole.start),
		end: Math.min(end, whole.end)
	}));
	const edges = [...new Set(clamped.flatMap(({ start, end }) => [start, end]))].sort((one, other) => one - other);
	const opened = /* @__PURE__ */ new Set();
	const parts = [];
	let edge = 0;
	for (const [index, run] of runs.entries()) {
		const isVerbatim = run.text.length === run.source.end - run.source.start;
		for (let at = run.source.start; at < run.source.end;) {
			while (edge < edges.length && edges[edge] <= at) edge++;
			const stop = isVerbatim ? Math.min(edges[edge] ?? run.source.end, run.source.end) : run.source.end;
			const text = isVerbatim ? run.text.slice(at - run.source.start, stop - run.source.start) : run.text;
			const here = clamped.filter(({ start, end }) => start < stop && at < end);
			const isLast = (end) => end <= (stop < run.source.end ? stop : runs[index + 1]?.source.start ?? Infinity);
			parts.push(here.length === 0 ? dress(text, run) : toMark(dress(text, run), here.map(({ claim }) => claim), here.filter(({ end }) => isLast(end)).map(({ claim }) => claim), opened));
			at = stop;
		}
		if (run.breaksAfter) parts.push("<br>");
	}
	const lost = clamped.map(({ claim }) => claim).filter(({ id }) => !opened.has(id));
	return parts.join("") + lost.map((claim) => toMark("", [claim], [claim], opened)).join("");
}
function dress(text, { isCode, isStrong, isEmphasis, isDeleted }) {
	const short = text.length < longest ? escapeText(text) : `${escapeText(text.slice(0, kept))}<span class="gap"> … </span>${escapeText(text.slice(-3e3))}`;
	const code = isCode ? `<code>${short}</code>` : short;
	const strong = isStrong ? `<strong>${code}</strong>` : code;
	const words = isDeleted ? `<del>${strong}</del>` : strong;
	return isEmphasis ? `<em>${words}</em>` : words;
}
function toMark(html, claims, ending, opened) {
	const fresh = claims.filter(({ id }) => !opened.has(id));
	for (const { id } of fresh) opened.add(id);
	const anchors = fresh.map(({ id }) => `<span class="at" id="${textId(id)}"></span>`).join("");
	const standing = gravest(claims.map((claim) => claim.standing));
	const numbers = ending.map((claim) => `<a class="number ${claim.standing}" href="#${claim.id}"><span class="unseen">${standingWords[claim.standing]}, claim </span><span aria-hidden="true">${standingSigns[claim.standing]}</span>${claim.number}</a>`).join("");
	return `${anchors}<mark class="${standing}" data-claims="${escapeValue(claims.map(({ id }) => id).join(" "))}">${html}</mark>${numbers}`;
}
function textId(id) {
	return id.replace(/^claim-/, "text-");
}

// src/report/html/card.ts
function toCard(claim, style) {
	const { finding, id, number, standing } = claim;
	const { verdict, line, column, fact, provision, file, fingerprint } = finding;
	const known = style.facts.get(fact);
	return `<article class="claim ${standing}" id="${id}" tabindex="-1" aria-labelledby="${id}-name" data-standing="${standing}" data-verdict="${verdict}" data-fact="${escapeValue(fact)}" data-provision="${escapeValue(provision)}" data-file="${escapeValue(file)}" data-fingerprint="${escapeValue(fingerprint)}">
<h3 id="${id}-name"><a class="number ${standing}" href="#${textId(id)}" title="To the text"><span class="unseen">Claim </span><span aria-hidden="true">${standingSigns[standing]}</span>${number}</a> <span class="badge">${standingWords[standing]}</span> <span class="fact">${escapeLine(fact, 60)}</span> <a class="place" href="#${id}" title="Link to this claim">${line}:${column}</a></h3>
${toReasons(finding)}${standing === "consistent" ? "" : toFact(known, finding)}${toExcepted(claim)}${toSteps(finding, standing === "consistent" ? toFact(known, finding) : "")}${style.controls(claim)}</article>`;
}
function toReasons(finding) {
	const { verdict, text, found, expected, correction } = finding;
	const fix = verdict === "contradicted" && correction !== null ? `<del><span class="unseen">instead of </span>${escapeLine(text, 200)}</del> <ins>${escapeLine(correction, 300)}</ins>` : "";
	return toRows([
		["Article", verdict === "contradicted" || verdict === "consistent" ? escapeLine(found === "" || found === text ? text : found, 300) : `“${escapeLine(text, 300)}”`],
		["Facts", escapeLine(expected, 600)],
		["Why", escapeLine(verdict === "consistent" ? finding.message : toWhy(finding), 1200)],
		["Try", fix]
	]);
}
function toFact(known, finding) {
	if (known === void 0) return "";
	const { fact, provision } = known;
	const statement = fact.statement === "" ? provision.statement : fact.statement;
	const says = statement === "" || statement === finding.expected ? "" : `<q>${escapeLine(statement, 600)}</q> `;
	const title = provision.title === "" ? "" : `<span class="title">${escapeLine(provision.title, 120)}.</span> `;
	const sources = fact.references.map((reference) => `<li>${toSource(reference)}</li>`).join("");
	return `<div class="provision"><p><span class="id">${escapeLine(fact.id, 60)}</span> ${title}${says}</p>${sources === "" ? "" : `<ul class="sources" aria-label="Sources">${sources}</ul>`}</div>`;
}
function toSource({ publisher, title, date, url }) {
	const words = [
		publisher,
		date === null ? "" : toDay(date),
		title
	].filter((part) => part !== "").map((part) => escapeLine(part, 200)).join(", ");
	const address = url === null ? null : toOutsideAddress(url);
	return address === null ? words : `<a href="${escapeValue(address)}" rel="noreferrer noopener nofollow">${words}</a>`;
}
function toExcepted({ excepted, standing }) {
	if (excepted === null) return "";
	const { by, on, until, source, reason } = excepted;
	const who = [
		by === void 0 ? "" : ` by ${escapeLine(by, 100)}`,
		on === void 0 || on === null ? "" : ` on ${escapeLine(toDay(on), 40)}`,
		until === void 0 || until === null ? "" : ` until ${escapeLine(toDay(until), 40)}`
	].join("");
	return `<p class="excepted"><strong>${standing !== "settled" ? "The article asks to leave it out; it counts until a maintainer settles it" : `Settled${source === "comment" ? " by a comment in the article" : who}`}:</strong> ${escapeLine(reason, 600)}</p>`;
}
function toSteps({ trace, file, line }, before) {
	const command = toCommand(file, line);
	if (trace.length === 0 && command === null && before === "") return "";
	const steps = trace.map(({ step, text }, index) => toStep(step, text, trace[index - 1]?.step === step)).join("");
	return `<details class="steps"><summary>How it was read</summary>${before}${steps === "" ? "" : `<dl>${steps}</dl>`}${command === null ? "" : `<p class="command"><code>${escapeLine(command, 400)}</code></p>`}</details>`;
}
function toStep(step, text, isSame) {
	return `${isSame ? "" : `<dt>${stepWords[step]}</dt>`}<dd>${escapeLine(text, 1e3)}</dd>`;
}
function toCommand(file, line) {
	if (file === "<stdin>" || file === "-" || /[^\P{C}]|[^\S ]/u.test(file)) return null;
	const name = `${file}:${line}`;
	const safe = /^[\w./:@%+,=-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`;
	return `proviso explain ${name.startsWith("-") ? "-- " : ""}${safe}`;
}
function toRows(rows) {
	const filled = rows.filter(([, text]) => text !== "");
	return filled.length === 0 ? "" : `<dl class="rows">${filled.map(([name, text]) => `<dt>${name}</dt><dd dir="auto">${text}</dd>`).join("")}</dl>`;
}

// src/report/html/node.ts
const longestRaw = 4e3;
const labels = {
	title: "Title",
	description: "Description",
	alt: "Image",
	footnote: "Footnote"
};
function toPart(part, source) {
	const { node } = part;
	const text = (block) => toPassageText(block, source, part.byBlock.get(block) ?? []);
	const state = part.claims.length === 0 ? " still" : "";
	switch (node.kind) {
		case "block": return quote(toBlock(node.block, text(node.block), state), node.quoted);
		case "list": return quote(toList(node.items, text, state), node.quoted);
		case "table": return quote(toTable(node.rows, text, state), node.quoted);
		case "rule": return `<hr class="part${state}">`;
		case "raw": return `<pre class="part raw${state}" dir="auto">${longestRaw < node.end - node.start && part.claims.length === 0 ? `${escapeText(source.slice(node.start, node.start + longestRaw))}\n…` : toSourceText(source, node, part.claims)}</pre>`;
	}
}
function toBlock({ role, depth }, text, state) {
	if (role === "heading") return `<h${Math.min(depth + 2, 6)} class="part depth-${depth}" dir="auto">${text}</h${Math.min(depth + 2, 6)}>`;
	const label = labels[role];
	return `<p class="part ${role}${state}" dir="auto">${label === void 0 ? "" : `<span class="role">${label}</span> `}${text}</p>`;
}
function toList(items, text, state) {
	const isNumbered = items.some(({ ordinal }) => ordinal !== null);
	const rows = items.map((item) => {
		const box = item.ticked === null ? "" : `<span class="box">${item.ticked ? "☑" : "☐"}<span class="unseen"> ${item.ticked ? "done" : "open"}:</span></span> `;
		const [first, ...others] = item.blocks;
		const inner = item.inner.length === 0 ? "" : toList(item.inner, text, "");
		return `<li${item.ordinal === null || !isNumbered ? "" : ` value="${item.ordinal}"`} dir="auto">${box}${first === void 0 ? "" : text(first)}${others.map((block) => `<p dir="auto">${text(block)}</p>`).join("")}${inner}</li>`;
	});
	const name = isNumbered ? "ol" : "ul";
	return `<${name} class="part${state}">${rows.join("")}</${name}>`;
}
function toTable(rows, text, state) {
	const html = (cell) => typeof cell === "string" ? toWritten(cell) : text(cell);
	return `<div class="part wide${state}" tabindex="0" role="group" aria-label="Table"><table>${rows.map(({ isHead, cells }) => `<tr>${cells.map((cell) => isHead ? `<th scope="col" dir="auto">${html(cell)}</th>` : `<td dir="auto">${html(cell)}</td>`).join("")}</tr>`).join("")}</table></div>`;
}
function toWritten(cell) {
	const code = /^(`+)([^]*)\1$/.exec(cell)?.[2];
	return code === void 0 ? escapeText(cell.slice(0, 500)) : `<code>${escapeText(code.slice(0, 500))}</code>`;
}
function quote(html, quoted) {
	const depth = Math.min(quoted, 4);
	return `${"<blockquote>".repeat(depth)}${html}${"</blockquote>".repeat(depth)}`;
}

// src/report/html/place.ts
function placeClaims(source, claims) {
	const starts = [0, ...[...source.matchAll(/\r\n?|\n/g)].map((match) => match.index + match[0].length)];
	const offsetOf = (line, column) => Math.min((starts[line - 1] ?? source.length) + column - 1, source.length);
	const spanOf = ({ line, column, endLine, endColumn }) => {
		const start = offsetOf(line, column);
		return {
			start,
			end: Math.max(start, offsetOf(endLine, endColumn))
		};
	};
	return claims.map((claim) => ({
		claim,
		...spanOf(claim.finding)
	}));
}

// src/report/html/stretch.ts
function toStretches(laid, claims) {
	const nodes = laid.length === 0 && 0 < claims.length ? [{
		kind: "raw",
		quoted: 0,
		start: 0,
		end: 0
	}] : laid;
	const homes = nodes.flatMap((node, index) => homesOf(node).map((home) => ({
		...home,
		index
	}))).sort((one, other) => one.start - other.start);
	const byPart = /* @__PURE__ */ new Map();
	for (const claim of claims) {
		const home = findHome(homes, claim);
		const own = byPart.get(home.index);
		if (own === void 0) byPart.set(home.index, [{
			claim,
			block: home.block
		}]);
		else own.push({
			claim,
			block: home.block
		});
	}
	const stretches = [];
	for (const [index, node] of nodes.entries()) {
		const own = byPart.get(index) ?? [];
		const byBlock = /* @__PURE__ */ new Map();
		for (const { claim, block } of own) if (block !== null) byBlock.set(block, [...byBlock.get(block) ?? [], claim]);
		const part = {
			node,
			claims: own.map(({ claim }) => claim),
			byBlock
		};
		const last = stretches.at(-1);
		if (last === void 0 || 0 < own.length) stretches.push([part]);
		else last.push(part);
	}
	return stretches;
}
function homesOf(node) {
	if (node.kind === "raw") return [{
		start: node.start,
		end: node.end,
		block: null
	}];
	return blocksOf(node).map((block) => ({
		start: startOf(block),
		end: endOf(block),
		block
	}));
}
function findHome(homes, { start, end }) {
	let low = 0;
	let high = homes.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if (homes[middle].start <= start) low = middle;
		else high = middle - 1;
	}
	for (let at = low; 0 <= at && low - at < 8; at--) if (homes[at].start <= start && end <= homes[at].end) return homes[at];
	return homes[low];
}

// src/report/html/article.ts
const longestArticle = 4e5;
const longestAll = 12e6;
function toArticles(report, claims, style) {
	let used = 0;
	return [...claims].map(([file, own], index) => {
		const { length } = report.sources.get(file) ?? "";
		used += length;
		return toArticleSection({
			file,
			claims: own,
			index,
			isWhole: length <= longestArticle && used <= longestAll
		}, report, style);
	}).join("\n");
}
function toArticleSection({ file, claims, index, isWhole }, report, style) {
	const source = report.sources.get(file) ?? "";
	const article = report.articles?.get(file);
	const stretches = toStretches(article === void 0 ? toPlainLayout(source) : toLayout(article), placeClaims(source, claims));
	const counts = standings.map((standing) => ({
		standing,
		count: claims.filter((claim) => claim.standing === standing).length
	})).filter(({ count }) => 0 < count);
	return `<section class="file" id="file-${index + 1}" data-file="${escapeValue(file)}" aria-labelledby="file-${index + 1}-name">
<h2 id="file-${index + 1}-name"><a href="#file-${index + 1}" class="path">${escapeLine(file, 300)}</a> <span class="tally">${counts.map(({ standing, count }) => `<span class="${standing}"><span aria-hidden="true">${standingSigns[standing]}</span> ${grouped(count)} ${standingWords[standing]}</span>`).join(" ")}</span></h2>
${stretches.map((stretch) => toStretchHtml(stretch, {
		source,
		isWhole,
		style
	})).join("\n")}
</section>`;
}
function toStretchHtml(stretch, { source, isWhole, style }) {
	const shown = isWhole ? stretch : stretch.filter(isKept);
	const left = stretch.length - shown.length;
	const note = left === 0 ? "" : `<p class="gap">… ${left === 1 ? "1 part" : `${grouped(left)} parts`} without claims …</p>`;
	const cards = stretch.flatMap((part) => part.claims.map(({ claim }) => toCard(claim, style)));
	const text = (parts, name, end) => parts.length === 0 && end === "" ? "" : `<div class="${name}">${parts.map((part) => toPart(part, source)).join("\n")}${end}</div>`;
	return cards.length === 0 ? `<div class="stretch">${text(shown, "text", note)}</div>` : `<div class="stretch claims">${text(shown.slice(0, 1), "text", "")}<div class="cards">${cards.join("\n")}</div>${text(shown.slice(1), "text rest", note)}</div>`;
}
function isKept({ claims, node }) {
	return 0 < claims.length || node.kind === "block" && node.block.role === "heading";
}

// src/report/html/chart.ts
const most$1 = 12;
const folded = 2e3;
function toCharts(report, claims) {
	const settled = [...claims.values()].flat().filter(({ standing }) => standing === "settled").map(({ finding }) => finding);
	const all = [...report.findings.map((finding) => ({
		finding,
		standing: finding.verdict
	})), ...settled.map((finding) => ({
		finding,
		standing: "settled"
	}))];
	if (all.length === 0) return "";
	const titles = new Map(report.set.provisions.map(({ id, title }) => [id, title]));
	const used = standings.filter((standing) => all.some((one) => one.standing === standing));
	const provisions = order(count(all, ({ provision }) => provision).map((row) => ({
		...row,
		title: titles.get(row.name) ?? ""
	})));
	const files = order(count(all, ({ file }) => file));
	return `<section class="charts" aria-label="Where the claims are">${toChart("provision", "By provision", provisions, used)}${toChart("file", "By article", files, used)}</section>`;
}
function count(all, nameOf) {
	const rows = /* @__PURE__ */ new Map();
	for (const { finding, standing } of all) {
		const name = nameOf(finding);
		const counts = rows.get(name) ?? {
			contradicted: 0,
			review: 0,
			unsupported: 0,
			consistent: 0,
			settled: 0
		};
		counts[standing]++;
		rows.set(name, counts);
	}
	return [...rows].map(([name, counts]) => ({
		name,
		title: "",
		counts
	}));
}
function order(rows) {
	return [...rows].sort(({ counts: one }, { counts: other }) => other.contradicted - one.contradicted || other.review + other.unsupported - one.review - one.unsupported);
}
function toChart(key, title, rows, used) {
	const largest = Math.max(...rows.map(({ counts }) => sum(counts)));
	const head = `<thead><tr><th scope="col">${key === "provision" ? "Provision" : "Article"}</th><td></td>${used.map((standing) => `<th scope="col" class="${standing}"><span aria-hidden="true">${standingSigns[standing]}</span> <span class="word">${standingWords[standing]}</span></th>`).join("")}</tr></thead>`;
	const table = (some, caption) => `<table><caption>${caption}</caption>${head}<tbody>${some.map((row) => toRow(key, row, used, largest)).join("")}</tbody></table>`;
	const rest = rows.slice(most$1, folded);
	const lost = rows.length <= folded ? "" : `<p>${grouped(rows.length - folded)} more.</p>`;
	return `<div class="chart">${table(rows.slice(0, most$1), title)}${rest.length === 0 ? "" : `<details><summary>${grouped(rows.length - most$1)} more</summary>${table(rest, `${title}, continued`)}${lost}</details>`}</div>`;
}
function toRow(key, { name, title, counts }, used, largest) {
	const shown = `<span class="id">${escapeLine(name, 200).replaceAll("/", "/<wbr>")}</span>${title === "" ? "" : ` ${escapeLine(title, 90)}`}`;
	return `<tr><th scope="row"><a href="#claims" data-narrow="${key}" data-value="${escapeValue(name)}">${shown}</a></th><td>${toBar(counts, largest)}</td>${used.map((standing) => `<td class="count${counts[standing] === 0 ? " none" : ""}">${grouped(counts[standing])}</td>`).join("")}</tr>`;
}
function toBar(counts, largest) {
	let x = 0;
	return `<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" width="100" height="10" fill="currentColor" aria-hidden="true" focusable="false">${standings.filter((standing) => 0 < counts[standing]).map((standing) => {
		const width = round(counts[standing] / largest * 100);
		const part = `<rect class="${standing}" x="${round(x)}" y="0" width="${width}" height="10"/>`;
		x += width;
		return part;
	}).join("")}</svg>`;
}
function sum(counts) {
	return standings.reduce((all, standing) => all + counts[standing], 0);
}
function round(value) {
	return Math.round(value * 100) / 100;
}

// src/report/html/claim.ts
function toPageClaims(report, style) {
	const excepted = report.excepted ?? [];
	const asked = new Map(excepted.filter(({ isGating }) => isGating).map((one) => [one.finding, one]));
	const listed = report.findings.filter(({ verdict }) => isListed(verdict, style)).map((finding) => ({
		finding,
		standing: finding.verdict,
		excepted: asked.get(finding) ?? null
	}));
	const settled = excepted.filter(({ isGating }) => !isGating).map((one) => ({
		finding: one.finding,
		standing: "settled",
		excepted: one
	}));
	const all = [...listed, ...settled];
	const files = /* @__PURE__ */ new Set([...report.sources.keys(), ...all.map(({ finding }) => finding.file)]);
	const byFile = new Map([...files].map((file) => [file, []]));
	for (const one of all) byFile.get(one.finding.file)?.push(one);
	const ids = /* @__PURE__ */ new Map();
	return new Map([...byFile].filter(([, claims]) => 0 < claims.length).map(([file, claims]) => [file, claims.sort(byPlace).map((one, index) => ({
		...one,
		id: toId(one.finding, ids),
		number: index + 1
	}))]));
}
function byPlace({ finding: one }, { finding: other }) {
	return one.line - other.line || one.column - other.column || other.endLine - one.endLine || other.endColumn - one.endColumn;
}
function toId({ fingerprint }, ids) {
	const plain = fingerprint.replaceAll(/[^\w-]/g, "");
	const count = (ids.get(plain) ?? 0) + 1;
	ids.set(plain, count);
	return `claim-${plain}${count === 1 ? "" : `-${count}`}`;
}

// src/report/html/control.ts
const buttons = [
	[
		"confirm",
		"Confirm",
		"c"
	],
	[
		"dismiss",
		"Dismiss",
		"d"
	],
	[
		"wording",
		"Wording",
		"w"
	],
	[
		"next",
		"Next",
		"j"
	]
];
function toControls({ id }) {
	return `<div class="decision" role="group" aria-label="Decision"><p class="decision-state" id="${id}-state"></p><div class="buttons">${buttons.map(([action, words, key]) => `<button type="button" data-action="${action}" aria-keyshortcuts="${key}">${words}</button>`).join("")}</div><p class="decision-error" role="alert"></p></div>`;
}

// src/report/html/overview.ts
const mostFailures = 500;
function toHeadline(report) {
	const { contradicted, review, unsupported } = countVerdicts(report);
	if (0 < contradicted) return counted(contradicted, "claim contradicts the facts", "claims contradict the facts");
	if (0 < report.failures.length) return "The check is incomplete";
	return 0 < review + unsupported ? counted(review + unsupported, "claim needs a look", "claims need a look") : "All clear";
}
function toOverview(report, claims) {
	const { set } = report;
	const state = 0 < countVerdicts(report).contradicted ? "contradicted" : 0 < report.failures.length ? "incomplete" : toHeadline(report) === "All clear" ? "clear" : "review";
	const names = (report.sets ?? [set]).map(({ title, date, digest }) => `<cite>${escapeLine(title, 200)}</cite>${date === "" ? "" : `, ${escapeLine(toDay(date), 40)}`} <code class="digest">${escapeLine(digest.slice(0, 15), 40)}</code>`).join("; ");
	return `<header class="overview state-${state}">
<p class="product">Proviso</p>
<h1>${toHeadline(report)}</h1>
<p class="scope">${grouped(report.files)} ${report.files === 1 ? "article" : "articles"} with ${counted(report.words, "word")}, checked against ${names}.</p>
<dl class="counts">${toCounts(report, claims)}</dl>
</header>
${toFailures(report.failures)}`;
}
function toCounts(report, claims) {
	const settled = [...claims.values()].flat().filter(({ standing }) => standing === "settled").length;
	const counts = {
		...countVerdicts(report),
		settled
	};
	const shown = standings.filter((standing) => standing !== "settled" || 0 < settled);
	const left = report.notChecked.length === 0 ? "" : `<div class="skipped"><dt><a href="#not-checked">not checked</a></dt><dd>${grouped(report.notChecked.length)}</dd></div>`;
	return shown.map((standing) => `<div class="${standing}${counts[standing] === 0 ? " none" : ""}"><dt><span aria-hidden="true">${standingSigns[standing]} </span>${standingWords[standing]}</dt><dd>${grouped(counts[standing])}</dd></div>`).join("") + left;
}
function toFailures(failures) {
	if (failures.length === 0) return "";
	const rows = failures.slice(0, mostFailures).map(({ path, line, column, message }) => `<li>${path === "" ? "" : `<code>${escapeLine(path, 300)}${line === null ? "" : `:${line}${column === null ? "" : `:${column}`}`}</code> `}${escapeLine(message, 500)}</li>`);
	const rest = failures.length <= mostFailures ? "" : `<p>${grouped(failures.length - mostFailures)} more.</p>`;
	return `<section class="missing" aria-labelledby="missing">
<h2 id="missing">Incomplete: ${counted(failures.length, "problem")} with reading</h2>
<p>What follows is what could be read. It proves nothing about the rest.</p>
<ul>${rows.join("")}</ul>${rest}
</section>
`;
}

// src/report/html/skipped.ts
const most = 300;
function toSkipped(skipped) {
	if (skipped.length === 0) return "";
	const byReason = /* @__PURE__ */ new Map();
	for (const claim of skipped) byReason.set(claim.reason, [...byReason.get(claim.reason) ?? [], claim]);
	const groups = [...byReason].sort(([, one], [, other]) => other.length - one.length);
	return `<section class="skipped" id="not-checked" aria-labelledby="not-checked-name">
<h2 id="not-checked-name">${counted(skipped.length, "claim")} not checked</h2>
<p>Found in the text and bound to a fact, but not said by the article about this document: nobody is contradicted for them.</p>
${groups.map(([reason, claims]) => toGroup(reason, claims)).join("\n")}
</section>`;
}
function toGroup(reason, claims) {
	const rows = claims.slice(0, most).map(({ file, line, column, text, fact }) => {
		const command = toCommand(file, line);
		return `<tr><td><code${command === null ? "" : ` title="${escapeLine(command, 400)}"`}>${escapeLine(file, 200)}:${line}:${column}</code></td><td dir="auto">“${escapeLine(text, 160)}”</td><td><span class="id">${escapeLine(fact, 60)}</span></td></tr>`;
	});
	const rest = claims.length <= most ? "" : `<p>${grouped(claims.length - most)} more: <code>proviso check --format json</code> lists them all.</p>`;
	return `<details><summary>${grouped(claims.length)} ${reasonWords[reason]}</summary><div class="wide" tabindex="0" role="group" aria-label="Claims ${reasonWords[reason]}"><table><thead><tr><th scope="col">Where</th><th scope="col">Words</th><th scope="col">Fact</th></tr></thead><tbody>${rows.join("")}</tbody></table></div>${rest}</details>`;
}
function toExceptionNotes(notes) {
	if (notes.length === 0) return "";
	const rows = notes.slice(0, most).map(({ path, line, message }) => `<li><code>${escapeLine(path, 300)}:${line}</code> ${escapeLine(message, 500)}</li>`);
	const rest = notes.length <= most ? "" : `<p>${grouped(notes.length - most)} more.</p>`;
	return `<section class="skipped" aria-labelledby="exceptions-name">
<h2 id="exceptions-name">${counted(notes.length, "note")} on exceptions</h2>
<ul>${rows.join("")}</ul>${rest}
</section>`;
}

// src/report/html/toolbar.ts
const keys = [
	["j or n", "next claim"],
	["k or p", "previous claim"],
	["e", "unfold how the claim was read"],
	["t", "from the card to the text, and back"],
	["/", "search"],
	["v", "whole articles, or passages with claims only"],
	["x", "show everything again"],
	["?", "this help"],
	["Esc", "leave the search or the help"]
];
const reviewKeys = [
	["c", "confirm: the article is wrong"],
	["d", "dismiss, with a reason"],
	["w", "confirm, with the right wording"],
	["u", "undo the decision"]
];
function toToolbar(set, claims, isReview) {
	const all = [...claims.values()].flat();
	if (all.length === 0) return "";
	const toggles = standings.filter((standing) => isReview && standing === "settled" || all.some((claim) => claim.standing === standing)).map((standing) => `<button type="button" class="toggle ${standing}" data-standing="${standing}" aria-pressed="true"><span aria-hidden="true">${standingSigns[standing]}</span> ${standingWords[standing]} <span class="count">${grouped(all.filter((claim) => claim.standing === standing).length)}</span></button>`);
	const used = new Set(all.map(({ finding }) => finding.provision));
	const titled = set.provisions.filter(({ id }) => used.has(id)).map(({ id, title }) => ({
		id,
		title
	}));
	const provisions = [...titled, ...[...used].filter((id) => titled.every((one) => one.id !== id)).map((id) => ({
		id,
		title: ""
	}))];
	return `<div class="toolbar" role="search" aria-label="Claims" id="toolbar" hidden>
<div class="row"><div class="toggles" role="group" aria-label="Verdicts">${toggles.join("")}</div>
<div class="go"><button type="button" data-do="previous" title="Previous claim (k)"><span aria-hidden="true">↑</span><span class="unseen">Previous claim</span></button><button type="button" data-do="next" title="Next claim (j)"><span aria-hidden="true">↓</span><span class="unseen">Next claim</span></button></div></div>
<div class="row"><label class="field search"><span class="unseen">Search claims and their passages</span><input type="search" id="search" placeholder="Search ( / )" autocomplete="off" spellcheck="false"></label>
<label class="field"><span class="unseen">Provision</span><select id="provision"><option value="">All provisions</option>${provisions.map(({ id, title }) => `<option value="${escapeValue(id)}">${escapeLine(id, 40)}${title === "" ? "" : ` ${escapeLine(title, 60)}`}</option>`).join("")}</select></label>
<label class="field"><span class="unseen">Article</span><select id="file"><option value="">All articles</option>${[...claims.keys()].map((file) => `<option value="${escapeValue(file)}">${escapeLine(file, 80)}</option>`).join("")}</select></label>
<button type="button" data-do="view" aria-pressed="false" title="Show only the passages with claims (v)">Passages only</button>
<button type="button" data-do="reset" title="Show everything again (x)">Reset</button>
<button type="button" data-do="theme" title="Light, dark, or as the system has it"><span class="unseen">Theme: </span><span aria-hidden="true">◐ </span><span id="theme-name">auto</span></button>
<button type="button" data-do="help" title="Keys (?)"><span aria-hidden="true">?</span><span class="unseen">Keys</span></button></div>
<p class="status" role="status" id="status"></p>
</div>
<dialog id="help" aria-labelledby="help-name"><h2 id="help-name">Keys</h2><dl>${[...keys, ...isReview ? reviewKeys : []].map(([key, words]) => `<dt><kbd>${key}</kbd></dt><dd>${words}</dd>`).join("")}</dl><form method="dialog"><button>Close</button></form></dialog>
`;
}

// src/report/html/page.ts
function toPage(report, { verdicts, review }) {
	const claims = toPageClaims(report, { verdicts });
	const facts = new Map(report.set.provisions.flatMap((provision) => provision.facts.map((fact) => [fact.id, {
		fact,
		provision
	}])));
	const controls = review === null ? () => "" : toControls;
	const title = `${toHeadline(report)} · Proviso${review === null ? "" : " review"}`;
	const policy = toPolicy(review !== null);
	return {
		html: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${toMetaPolicy(policy)}">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escapeLine(title)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#claims">To the claims</a>
<div class="head">
${toOverview(report, claims)}${toCharts(report, claims)}</div>
${toToolbar(report.set, claims, review !== null)}<main id="claims" tabindex="-1">
${claims.size === 0 ? toNothing(report, verdicts) : toArticles(report, claims, {
			facts,
			controls
		})}
<p class="empty" id="empty" hidden>No claim is left. <button type="button" data-do="reset">Show everything again</button></p>
${toSkipped(report.notChecked)}${toExceptionNotes(report.exceptionNotes ?? [])}
</main>
<footer><p>Made by Proviso. Verdicts follow from the set alone; <code>proviso explain FILE:LINE</code> shows how.</p></footer>
${review === null ? "" : `<script type="application/json" id="review">${escapeData(review)}<\/script>\n`}<script>${script}<\/script>
</body>
</html>
`,
		policy
	};
}
function toNothing({ findings, failures }, verdicts) {
	const count = verdicts === "all" ? 0 : findings.length;
	if (0 < failures.length) return "<p class=\"nothing\">No claim in what was read needs a look.</p>";
	return `<p class="nothing">Nothing to look at${0 < count ? ": every claim agrees with the facts" : ""}.</p>`;
}
function toPolicy(isReview) {
	return `default-src 'none'; script-src '${scriptHash}'; style-src '${styleHash}'; connect-src ${isReview ? "'self'" : "'none'"}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
}
function toMetaPolicy(policy) {
	return policy.replace(/; frame-ancestors 'none'$/, "");
}

// src/article-reading.ts
function withArticles(report) {
	return {
		...report,
		articles: new Map([...report.sources].map(([path, text]) => [path, toArticle({
			path,
			text
		})]))
	};
}

export { lastLine as a, toLineAddress as c, toCode as d, toFold as f, toTable$1 as g, toShown as h, isPlace as i, toOutsideAddress as l, toProse as m, toPage as n, toCommitAddress as o, toLink as p, toWhy as r, toFileAddress as s, withArticles as t, toBlock$1 as u };
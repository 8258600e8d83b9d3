/** Hides the findings of rules whose box is not checked; the text stays. */
export const script = `
for (const box of document.querySelectorAll('.filter input')) {
  box.addEventListener('change', () => {
    for (const part of document.querySelectorAll('[data-rule]')) {
      if (part.dataset.rule === box.value) part.classList.toggle('off', !box.checked)
    }
  })
}
`

export const style = `
:root {
  color-scheme: light dark; --ink: #1d232a; --paper: #fdfdfb; --faint: #e4e4de; --quiet: #5c6670; --content: #b8d8bd;
  --good: #1f7136; --fair: #2460b5; --poor: #8c5200; --bad: #b92d2d
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e3e6e8; --paper: #15191d; --faint: #2b3238; --quiet: #9aa5ae; --content: #3c6b48;
    --good: #6cc486; --fair: #83b4f3; --poor: #e0a550; --bad: #f28b8b
  }
}
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 75rem; padding: 1rem 1.5rem 4rem; color: var(--ink); background: var(--paper); font: 16px/1.5 system-ui, sans-serif }
h1 { margin: 0; font-size: 1.6rem }
a { color: inherit }
table { width: 100%; border-collapse: collapse; margin: 1rem 0 }
th { text-align: left; font-weight: 600; color: var(--quiet); font-size: .85rem }
td, th { padding: .25rem .75rem .25rem 0; border-bottom: 1px solid var(--faint) }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
td.bar { width: 35% }
.bar svg { display: block; width: 100%; height: .8rem; border-radius: .2rem; background: var(--content) }
.path { overflow-wrap: anywhere; font-weight: 600; unicode-bidi: isolate }
.verdict { padding: 0 .5rem; border-radius: 1rem; font-size: .85rem; border: 1px solid currentColor; white-space: nowrap }
.keep { color: var(--good) } .repair { color: var(--fair) } .review { color: var(--poor) } .reject { color: var(--bad) }
.filter fieldset { border: 1px solid var(--faint); border-radius: .4rem; display: flex; flex-wrap: wrap; gap: .25rem 1rem }
.filter small { color: var(--quiet) }
.document { margin: 1.5rem 0; border-top: 2px solid var(--faint); padding-top: .75rem }
summary { cursor: pointer }
.document > .bar { margin: .5rem 0 }
.findings { padding: 0; margin: .5rem 0 1rem; list-style: none; font-size: .92rem }
.findings li { padding: .1rem 0; overflow-wrap: anywhere }
.findings .error { color: var(--bad) } .findings .warning { color: var(--poor) } .findings .info { color: var(--quiet) }
.text { white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; padding: 1rem; border: 1px solid var(--faint); border-radius: .4rem; font-family: Georgia, serif }
mark { color: inherit; border-radius: .15rem; border-bottom: 2px solid }
mark:target { outline: 3px solid var(--ink) }
mark.point { padding-left: 2px }
.rule { padding: 0 .4rem; border-radius: .2rem; font-size: .85rem; white-space: nowrap }
.hidden { font: .75em ui-monospace, monospace; padding: 0 .2em; border: 1px dashed currentColor; border-radius: .2em }
.off { background: none !important; border-color: transparent !important }
li.off { display: none }
@media (max-width: 45rem) {
  body { padding: 1rem .75rem 3rem }
  td.bar, th:nth-child(3) { display: none }
  td, th { padding-right: .4rem }
}
.failure { color: var(--bad) }
footer { color: var(--quiet); font-size: .85rem; margin-top: 2rem }
.family-failure { background: #f4a6a6; fill: #d94f4f } .family-intrusion { background: #f3b3de; fill: #c9489c }
.family-markup { background: #cdb9f3; fill: #8457d8 } .family-structure { background: #b3d4f5; fill: #3d85c9 }
.family-boilerplate { background: #f6d08a; fill: #d1901c } .family-repeat { background: #f2ee97; fill: #b8ae1a }
.family-character { background: #a8e3dc; fill: #259a8c } .family-attribution { background: #f5bfa3; fill: #d2693a }
.family-other { background: #cfd4d8; fill: #7d8891 }
@media (prefers-color-scheme: dark) {
  .family-failure { background: #6e2626 } .family-intrusion { background: #6a2452 } .family-markup { background: #463079 }
  .family-structure { background: #214a70 } .family-boilerplate { background: #69490f } .family-repeat { background: #57530f }
  .family-character { background: #17544d } .family-attribution { background: #6d371f } .family-other { background: #444c53 }
}
`

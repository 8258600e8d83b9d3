import {nothing, type Markup, type Residue, type Searched} from './markup.ts'

const elements = new Set(
  `a abbr acronym address area article aside audio b base bdi bdo big blockquote body br button canvas caption center cite
   code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer
   form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map
   mark menu meta meter nav nobr noembed noframes noscript object ol optgroup option output p param path picture pre progress
   q rp rt ruby s samp script section select small source span strike strong style sub summary sup svg table tbody td
   template textarea tfoot th thead time title tr track tt u ul use var video wbr`.split(/\s+/)
)

/** Elements that begin a line of their own. */
const breaking = /^(?:br|p|div|li|h[1-6]|tr|section|article|blockquote|ul|ol|table|hr)$/i

/** Elements that have no meaning before they are closed, some of which are called as keys are. */
const keys = /^<(?:A|B|CODE|DD|DEL|I|INS|KBD|MENU|NAV|PRE|Q|S|SELECT|SUB|SUP|U|VAR)>$/

const tag = /<(\/?)([a-z][\w:-]*)((?:\s[^<>]*?)?)(\/?)>/gi
const attributes =
  /^\s*$|\s[\w:@.-]+\s*=|^\s+(?:allowfullscreen|async|checked|controls|defer|disabled|hidden|itemscope|nowrap|required|selected)\s*$/i

/**
 * Tags of HTML's elements, and of others when one of their name has attributes or closes itself. `<sigh>`, `</rant>` and
 * `a <b and c> d` are none, nor is the key `<DEL>`.
 */
export function* findTags({text, characters}: Searched): Generator<Residue> {
  if (!characters.has('<')) return
  const tags = [...text.matchAll(tag)].filter(([, , , rest = '']) => attributes.test(rest))
  const others = new Set(
    tags.filter(([, , , rest = '', slash]) => slash || rest.includes('="')).map(([, , name = '']) => name)
  )
  for (const {0: match, 2: name = '', index: start} of tags) {
    if (!elements.has(name.toLowerCase()) && !others.has(name)) continue
    // “Press <DEL>.”
    if (keys.test(match) && !text.includes(`</${name}`)) continue
    // “Phillips <P> fell”, “Vec<P>”: a paragraph begins behind a sentence or a tag.
    if (match === '<P>' && /[\p{L}\p{N}:] ?$/u.test(text.slice(Math.max(0, start - 2), start))) continue
    const end = start + match.length
    const isSeam = breaking.test(name) && /\S/.test(text.charAt(start - 1)) && /\S/.test(text.charAt(end))
    yield {start, end, kind: `HTML tag <${name}>`, kept: isSeam ? '\n' : ''}
  }
}

const value = String.raw`\s*=\s*(?:"[^"<>\n]{0,500}"|'[^'<>\n]{0,500}')`
const attribute = String.raw`(?:align|alt|aria-[\w-]+|border|class|colspan|content|data-[\w-]+|datetime|frameborder|height|href|id|itemprop|itemtype|lang|loading|name|on[a-z]{4,12}|property|rel|role|rowspan|sizes|src|srcset|style|tabindex|target|title|type|width)${value}`
const more = String.raw`(?:\s+(?:[a-z][\w-]{0,30}${value}|allowfullscreen|async|defer|itemscope|controls))`
const cutTag = new RegExp(String.raw`(?:["'] ?)?(?<![\w-])${attribute}(${more}*)(\s*\/?>|(?![^\s,.;]))`, 'gi')

/** Attributes of a tag whose beginning was cut away: several, or one with the end of the tag, as `class="entry">`. */
function keepOfCutTag([, others, end]: RegExpExecArray): string | undefined {
  return others || end ? '' : undefined
}

export const htmlPieces: readonly Markup[] = [
  {kind: 'HTML comment', cue: '<!--', pattern: /<!--(?:(?!-->|<!--)[^]){0,20000}-->/g, keep: nothing},
  {kind: 'HTML declaration', cue: '<!', pattern: /<!doctype\b[^<>]*>|<!\[CDATA\[/gi, keep: nothing},
  {kind: 'end of a CDATA section', cue: ']]>', pattern: /(?:\/\/|\/\*)?\]\]>(?:\*\/)?/g, keep: nothing},
  {kind: 'XML declaration', cue: '<?', pattern: /<\?(?:xml|php)\b[^<>]*\?>/gi, keep: nothing},
  {kind: 'rest of an HTML tag', cue: '="', pattern: cutTag, keep: keepOfCutTag},
  {kind: 'rest of an HTML tag', cue: "='", pattern: cutTag, keep: keepOfCutTag}
]

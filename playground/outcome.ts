import {rules, type Message, type Result, type Verdict} from '../src/index.ts'
import {find, make} from './elements.ts'

const reasons: Readonly<Record<Verdict, string>> = {
  keep: 'Nothing stands in the way: store it.',
  repair: 'All that is wrong can be mended without you.',
  review: 'Somebody should look: not all that is wrong has a fix.',
  reject: 'This is not the page’s content.'
}

const families = new Map(rules.map(({name, family}) => [name, family]))
const familyOf = ({ruleId}: Message): string => families.get(ruleId) ?? ''

/** Verdict, score, and a map of the text: what is content, and where what else stands. */
export function showOutcome(text: string, {verdict, score, messages}: Result, goTo: (offset: number) => void): void {
  const isEmpty = text.trim() === ''
  document.body.dataset['verdict'] = isEmpty ? 'none' : verdict
  find('verdict', HTMLElement).textContent = isEmpty ? 'no text' : verdict
  find('reason', HTMLElement).textContent = isEmpty ? 'Paste one, drop a file, or choose a sample.' : reasons[verdict]
  find('score', HTMLElement).textContent = isEmpty ? '–' : `${Math.round(100 * score)} %`
  const percent = (length: number): string => `${(100 * length) / Math.max(1, text.length)}%`
  find('map', HTMLElement).replaceChildren(
    ...messages.map((message) => {
      const {start, end, severity} = message
      const mark = make('span', {class: `family-${familyOf(message)} ${severity}`, title: message.message})
      mark.style.insetInlineStart = percent(start)
      mark.style.inlineSize = percent(end - start)
      mark.addEventListener('click', () => goTo(start))
      return mark
    })
  )
  const counts = new Map<string, number>()
  for (const message of messages) counts.set(familyOf(message), (counts.get(familyOf(message)) ?? 0) + 1)
  const entries = [...counts].toSorted(([, left], [, right]) => right - left)
  const words = entries.map(([family, count]) => `${count} ${family}`)
  find('map', HTMLElement).ariaLabel = `Map of the text: ${words.length > 0 ? words.join(', ') : 'all content'}`
  find('legend', HTMLElement).replaceChildren(
    ...entries.map(([family, count]) =>
      make('li', {class: `family-${family}`}, `${family} `, make('b', {}, String(count)))
    )
  )
}

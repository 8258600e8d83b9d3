/** The element of an id; throws when the page has none of that kind. */
export function find<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id)
  if (!(element instanceof kind)) throw new Error(`The page has no ${kind.name} #${id}.`)
  return element
}

type Attributes = Readonly<Record<string, boolean | string>>

/** Makes an element. Children that are strings become text, never markup: scraped text stands in them. */
export function make(name: string, attributes: Attributes = {}, ...children: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'string') element.setAttribute(key, value)
    else element.toggleAttribute(key, value)
  }
  element.append(...children)
  return element
}

/** The parts of a sentence in which backquotes set off code. */
export function withCode(text: string): readonly (Node | string)[] {
  return text.split('`').map((part, index) => (index % 2 === 1 ? make('code', {}, part) : part))
}

/** Copies to the clipboard when pressed, and says so for a moment. */
export function copyOnPress(button: HTMLButtonElement, text: () => string): void {
  const label = button.textContent
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text())
    button.textContent = 'Copied'
    setTimeout(() => (button.textContent = label), 1500)
  })
}

/** Tabs as a screen reader and a keyboard expect them: arrows move, one is in the tab order. */
export function connectTabs(tabs: readonly HTMLElement[]): void {
  const select = (chosen: HTMLElement): void => {
    for (const tab of tabs) {
      const isChosen = tab === chosen
      tab.setAttribute('aria-selected', String(isChosen))
      tab.tabIndex = isChosen ? 0 : -1
      find(tab.getAttribute('aria-controls') ?? '', HTMLElement).hidden = !isChosen
    }
  }
  for (const [index, tab] of tabs.entries()) {
    tab.addEventListener('click', () => select(tab))
    tab.addEventListener('keydown', ({key}) => {
      const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
      const next = step === 0 ? undefined : tabs.at((index + step) % tabs.length)
      if (!next) return
      select(next)
      next.focus()
    })
  }
}

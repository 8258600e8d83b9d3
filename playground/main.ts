import {createFixer, createLinter, type Page} from '../src/index.ts'
import {formatOf} from '../src/report.ts'
import {createEditor} from './editor.ts'
import {connectTabs, copyOnPress, find, make} from './elements.ts'
import {showOutcome} from './outcome.ts'
import {readRecords, type Records} from './records.ts'
import {createRulesPanel} from './rules-panel.ts'
import {samples} from './samples.ts'

/** Milliseconds without a keystroke after which the text is gone over. */
const pause = 150

let records: Records | undefined
let current = 0
let timer = 0

const url = find('url', HTMLInputElement)
const title = find('title', HTMLInputElement)
const markdown = find('markdown', HTMLInputElement)
const unsafe = find('unsafe', HTMLInputElement)
const left = find('left', HTMLElement)
const chooser = find('samples', HTMLSelectElement)
const editor = createEditor(find('text', HTMLElement), schedule)
const panel = createRulesPanel(refresh)

function schedule(): void {
  window.clearTimeout(timer)
  timer = window.setTimeout(refresh, pause)
}

function refresh(): void {
  const {settings} = panel
  const format = markdown.checked ? 'markdown' : 'text'
  const page: Page = {text: editor.text, url: url.value || undefined, title: title.value || undefined, format}
  const result = createLinter(settings)(page)
  editor.show(result.messages)
  panel.count(result.messages)
  showOutcome(page.text, result, (offset) => editor.goTo(offset))
  showLeft(page)
  find('settings', HTMLElement).textContent = JSON.stringify(settings, undefined, 2)
}

function showLeft(page: Page): void {
  const {text, edits, verdict} = createFixer({...panel.settings, unsafe: unsafe.checked})(page)
  const paragraphs = text.split('\n').map((line) => make('p', {dir: 'auto'}, line))
  left.replaceChildren(...paragraphs)
  find('change', HTMLElement).textContent =
    verdict === 'reject' ? 'nothing of it is the page' : describeEdits(edits, page.text.length - text.length)
  left.dataset['text'] = text
}

function describeEdits(edits: number, less: number): string {
  return edits === 0 ? 'nothing to mend' : `${edits} ${edits === 1 ? 'edit' : 'edits'}, ${less} characters less`
}

function load(page: Page): void {
  url.value = page.url ?? ''
  title.value = page.title ?? ''
  markdown.checked = page.format === 'markdown'
  editor.setText(page.text)
  refresh()
}

/** Shows what was dropped or opened: a page, or the first of many. */
function open(text: string, name = ''): void {
  records = readRecords(text)
  showRecord(0)
  if (!records) load({text, format: formatOf(name)})
}

/** Opens what is not one of the samples. */
function openOwn(text: string, name?: string): void {
  chooser.selectedIndex = samples.length - 1
  open(text, name)
}

async function openFile(file: File): Promise<void> {
  openOwn(await file.text(), file.name)
}

function showRecord(index: number): void {
  const count = records?.count ?? 0
  current = index
  find('records', HTMLElement).hidden = count < 2
  find('record', HTMLOutputElement).value = `Record ${index + 1} of ${count}`
  find('previous', HTMLButtonElement).disabled = index === 0
  find('next', HTMLButtonElement).disabled = index === count - 1
  if (records) load(records.page(index))
}

find('previous', HTMLButtonElement).addEventListener('click', () => showRecord(current - 1))
find('next', HTMLButtonElement).addEventListener('click', () => showRecord(current + 1))
for (const input of [url, title]) input.addEventListener('input', schedule)
for (const box of [unsafe, markdown]) box.addEventListener('change', refresh)
find('take', HTMLButtonElement).addEventListener('click', () => editor.setText(left.dataset['text'] ?? ''))
copyOnPress(find('copy-left', HTMLButtonElement), () => left.dataset['text'] ?? '')
copyOnPress(find('copy-settings', HTMLButtonElement), () => find('settings', HTMLElement).textContent ?? '')
connectTabs(['tab-left', 'tab-rules', 'tab-settings'].map((id) => find(id, HTMLElement)))

chooser.append(...samples.map(({name}, index) => make('option', {value: String(index)}, name)))
chooser.addEventListener('change', () => open(samples[Number(chooser.value)]?.text ?? ''))

const file = find('file', HTMLInputElement)
file.addEventListener('change', () => {
  const [chosen] = file.files ?? []
  if (chosen) void openFile(chosen)
})

/** Opens files and records. Other text goes where it is put, if it is put where one can type. */
function receive(event: ClipboardEvent | DragEvent, data: DataTransfer | null): void {
  const [dropped] = data?.files ?? []
  const text = data?.getData('text') ?? ''
  if (!dropped && (text === '' || isPlaceFor(event.target, text))) return
  event.preventDefault()
  event.stopPropagation()
  if (dropped) void openFile(dropped)
  else openOwn(text)
}

function isPlaceFor(target: EventTarget | null, text: string): boolean {
  if (target instanceof HTMLInputElement) return true
  return target instanceof Element && target.closest('.cm-content') !== null && !readRecords(text)
}

// Captured before the editor sees them: it would insert a record's JSON, and the path of a dropped file.
document.addEventListener('dragover', (event) => event.preventDefault(), true)
document.addEventListener('drop', (event) => receive(event, event.dataTransfer), true)
document.addEventListener('paste', (event) => receive(event, event.clipboardData), true)

open(samples[0]?.text ?? '')

import {defaultKeymap, history, historyKeymap} from '@codemirror/commands'
import {lintGutter, linter, lintKeymap, setDiagnostics, type Action, type Diagnostic} from '@codemirror/lint'
import {EditorState} from '@codemirror/state'
import {drawSelection, EditorView, keymap, lineNumbers, placeholder} from '@codemirror/view'
import {editOf, rules, type Message} from '../src/index.ts'
import {make, withCode} from './elements.ts'

export interface Editor {
  readonly text: string
  /** Can be undone. */
  setText(text: string): void
  show(messages: readonly Message[]): void
  goTo(offset: number): void
}

const families = new Map(rules.map(({name, family}) => [name, family]))

/** @param onChange is called after each change of the text */
export function createEditor(parent: HTMLElement, onChange: () => void): Editor {
  const view = new EditorView({
    parent,
    state: EditorState.create({
      extensions: [
        lineNumbers(),
        lintGutter(),
        history(),
        drawSelection(),
        EditorView.lineWrapping,
        // Arabic and Hebrew lines begin at the right.
        EditorView.perLineTextDirection.of(true),
        placeholder('Paste scraped text, or a record of JSON'),
        EditorView.contentAttributes.of({'aria-label': 'Scraped text', spellcheck: 'false', tabindex: '0'}),
        // Tab is not bound: it leaves the editor.
        keymap.of([...lintKeymap, ...historyKeymap, ...defaultKeymap]),
        linter(null, {autoPanel: true}),
        EditorView.updateListener.of(({docChanged}) => {
          if (docChanged) onChange()
        })
      ]
    })
  })
  return {
    get text() {
      return view.state.doc.toString()
    },
    setText(text) {
      view.dispatch({changes: {from: 0, to: view.state.doc.length, insert: text}, selection: {anchor: 0}})
      view.scrollDOM.scrollTop = 0
    },
    show(messages) {
      view.dispatch(setDiagnostics(view.state, messages.map(diagnosticOf)))
    },
    goTo(offset) {
      view.dispatch({selection: {anchor: offset}, effects: EditorView.scrollIntoView(offset, {y: 'center'})})
      view.focus()
    }
  }
}

function diagnosticOf(message: Message): Diagnostic {
  const {start, end, severity, ruleId, fix} = message
  return {
    from: start,
    to: end,
    severity,
    source: ruleId,
    message: message.message,
    renderMessage: () => make('span', {}, message.message, make('span', {class: 'why'}, ...withCode(message.note))),
    markClass: `finding family-${families.get(ruleId) ?? ''} ${fix === 'removal' ? 'removal' : ''}`,
    actions: actionsOf(message)
  }
}

/** A button for each replacement that the message names, at most three. */
function actionsOf(message: Message): readonly Action[] {
  return message.expected.slice(0, 3).map((replacement) => ({
    name: replacement === '' ? 'Remove' : message.expected.length > 1 ? `→ ${replacement}` : 'Repair',
    apply(view, start, end) {
      const fixable = {start, end, expected: replacement, fix: message.fix ?? 'repair'}
      const edit = editOf(view.state.doc.toString(), fixable)
      if (edit) view.dispatch({changes: {from: edit.start, to: edit.end, insert: edit.text}})
    }
  }))
}

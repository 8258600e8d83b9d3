import {rules, type Message, type Rule, type Setting, type Settings} from '../src/index.ts'
import {find, make, withCode} from './elements.ts'

/** The rules with a switch each, and the settings that the switches make. */
export interface RulesPanel {
  readonly settings: Settings
  /** Shows how often each rule found something. */
  count(messages: readonly Message[]): void
}

export function createRulesPanel(onChange: () => void): RulesPanel {
  const changed = new Map<string, Setting>()
  const counters = new Map<string, HTMLElement>()
  const panel = find('panel-rules', HTMLElement)
  for (const family of new Set(rules.map((rule) => rule.family))) {
    const members = rules.filter((rule) => rule.family === family)
    const list = make('ul', {class: 'rules'})
    for (const rule of members) {
      const counter = make('output', {class: 'counter'})
      counters.set(rule.name, counter)
      list.append(
        ruleRow(rule, counter, (isOn) => {
          if (isOn === rule.recommended) changed.delete(rule.name)
          else changed.set(rule.name, isOn ? rule.severity : 'off')
          onChange()
        })
      )
    }
    panel.append(make('section', {class: `family-${family}`}, make('h3', {}, family), list))
  }
  return {
    get settings() {
      return changed.size > 0 ? {rules: Object.fromEntries(changed)} : {}
    },
    count(messages) {
      for (const [name, counter] of counters) {
        const count = messages.filter(({ruleId}) => ruleId === name).length
        counter.textContent = count > 0 ? String(count) : ''
      }
    }
  }
}

function ruleRow(rule: Rule, counter: HTMLElement, onSwitch: (isOn: boolean) => void): HTMLElement {
  const box = make('input', {type: 'checkbox', role: 'switch', id: `rule-${rule.name}`, checked: rule.recommended})
  box.addEventListener('change', () => onSwitch(box instanceof HTMLInputElement && box.checked))
  const label = make('label', {for: box.id}, make('code', {}, rule.name), make('span', {}, ...withCode(rule.summary)))
  return make('li', {title: rule.why}, box, label, counter)
}

import type {Document} from './document/document.ts'

/** How bad a defect is. `error`: the text is not the content, or data was lost. `warn`: take it out or repair it. `info`: look at it. */
export type Severity = 'error' | 'info' | 'warn'

/** Weakest first. */
export const severities: readonly Severity[] = ['info', 'warn', 'error']

/**
 * What kind of damage a rule is about. The order counts: of two equally severe
 * findings over the same text, that of the earlier family explains the other.
 */
export const families = [
  'failure',
  'intrusion',
  'markup',
  'structure',
  'boilerplate',
  'repeat',
  'character',
  'attribution'
] as const
export type Family = (typeof families)[number]

/**
 * What a fix does. `repair` changes nothing but damage, so it is safe; `removal` takes text away.
 */
export type FixClass = 'removal' | 'repair'

/** Another place that a finding leans on, such as the first copy of a repeated line. */
export interface Related {
  /** Offset into the text, in UTF-16 code units. */
  readonly start: number
  /** Offset into the text, in UTF-16 code units, exclusive. */
  readonly end: number
  readonly message: string
}

/** One defect: exactly the text that is wrong and that a fix would replace. */
export interface Finding {
  /** Offset into `document.text`, in UTF-16 code units. */
  readonly start: number
  /** Offset into `document.text`, in UTF-16 code units, exclusive. */
  readonly end: number
  /** “Unexpected X, do Y”. */
  readonly message: string
  /** What may stand instead: one string is a fix, several are suggestions, `''` removes. */
  readonly expected?: string | readonly string[]
  /** Which class the fix is of; asked for exactly when `expected` is one string. */
  readonly fix?: FixClass
  /** Why this one matters, when the rule's own `why` says too little. */
  readonly note?: string
  readonly related?: readonly Related[]
}

export type OptionValue = boolean | number | string | readonly string[]

/** One option of a rule. Its default gives its type, its check, its schema and its row in the documentation. */
export interface Option<Value extends OptionValue = OptionValue> {
  readonly default: Value
  readonly description: string
  /** Smallest number allowed. */
  readonly minimum?: number
  /** Largest number allowed. */
  readonly maximum?: number
  /** The only strings allowed, where the option is a string or a list of strings. */
  readonly values?: readonly string[]
}

export type Options = Readonly<Record<string, Option>>

type Widened<Value> = Value extends boolean
  ? boolean
  : Value extends number
    ? number
    : Value extends string
      ? string
      : readonly string[]

/** The values that `check` gets: each option's default, or what the settings say. */
export type OptionValues<Declared extends Options = Options> = {
  readonly [Name in keyof Declared]: Widened<Declared[Name]['default']>
}

/** Text as a rule meets it, with the facts and options that the case needs. */
export interface ExampleCase {
  readonly text: string
  readonly options?: Readonly<Record<string, OptionValue>>
  readonly url?: string
  readonly title?: string
  readonly format?: 'markdown' | 'text'
  /** What `fix` (removals included) makes of the text, without the marks. */
  readonly fixed?: string
}

/** In flagged examples ⟦…⟧ marks each range that is found, exactly. */
export type Example = ExampleCase | string

export interface Examples {
  readonly flagged: readonly Example[]
  readonly clean: readonly Example[]
}

/** All that there is to say about a rule. */
export interface Declaration<Declared extends Options = Options> {
  /** The defect, a singular noun phrase that reads after “allow”. */
  readonly name: string
  /** The defect in one line, for the table of rules. */
  readonly summary: string
  /** How it comes about, and whom it harms. */
  readonly why: string
  readonly family: Family
  readonly severity: Severity
  /** Whether the `recommended` preset has it. */
  readonly recommended: boolean
  /** Whether one finding that has no fix means that the text is not the page's content at all. */
  readonly rejects?: boolean
  /** Whether its findings say what no removal mends, so that they are reported inside of others as well. */
  readonly standsAlone?: boolean
  readonly options: Declared
  readonly examples: Examples
  /** Yields findings in the order of the text; ranges of one rule never overlap. */
  check(document: Document, options: OptionValues<Declared>): Iterable<Finding>
}

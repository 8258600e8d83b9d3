// Generated from the files beside it: `npm run update`.
import type {Rule} from '../src/rule.ts'
import blockPage from './block-page.ts'
import boilerplate from './boilerplate.ts'
import brokenCharacter from './broken-character.ts'
import brokenWord from './broken-word.ts'
import duplicateLine from './duplicate-line.ts'
import duplicateParagraph from './duplicate-paragraph.ts'
import embeddedData from './embedded-data.ts'
import errorPage from './error-page.ts'
import flattenedTable from './flattened-table.ts'
import foreignScript from './foreign-script.ts'
import gluedText from './glued-text.ts'
import hardWrappedLine from './hard-wrapped-line.ts'
import inconsistentName from './inconsistent-name.ts'
import injectedSpam from './injected-spam.ts'
import invisibleCharacter from './invisible-character.ts'
import leftoverCode from './leftover-code.ts'
import leftoverEscape from './leftover-escape.ts'
import leftoverMarkup from './leftover-markup.ts'
import lostParagraphBreak from './lost-paragraph-break.ts'
import missingMedia from './missing-media.ts'
import mojibake from './mojibake.ts'
import orphanPronoun from './orphan-pronoun.ts'
import pageFurniture from './page-furniture.ts'
import repeatedTitle from './repeated-title.ts'
import serverWarning from './server-warning.ts'
import sourceMismatch from './source-mismatch.ts'
import truncatedText from './truncated-text.ts'
import unclosedQuote from './unclosed-quote.ts'
import unintroducedSpeaker from './unintroduced-speaker.ts'
import unrenderedTemplate from './unrendered-template.ts'

export const rules: readonly Rule[] = [
  blockPage,
  boilerplate,
  brokenCharacter,
  brokenWord,
  duplicateLine,
  duplicateParagraph,
  embeddedData,
  errorPage,
  flattenedTable,
  foreignScript,
  gluedText,
  hardWrappedLine,
  inconsistentName,
  injectedSpam,
  invisibleCharacter,
  leftoverCode,
  leftoverEscape,
  leftoverMarkup,
  lostParagraphBreak,
  missingMedia,
  mojibake,
  orphanPronoun,
  pageFurniture,
  repeatedTitle,
  serverWarning,
  sourceMismatch,
  truncatedText,
  unclosedQuote,
  unintroducedSpeaker,
  unrenderedTemplate
]

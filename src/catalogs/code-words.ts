/**
 * Words that lessons and manuals about code use in their sentences. `names` say it by themselves; `things` are ordinary
 * words as well, so they count only where a sentence speaks of them: “the element”, “of a function”.
 */
export const codeWords: Readonly<Record<'names' | 'things', readonly string[]>> = {
  names: `
    HTML HTML5 XHTML CSS CSS3 JavaScript Javascript JS TypeScript JSON XML YAML SQL PHP LaTeX TeX BibTeX Markdown BBCode
    wikitext DOM Unicode ASCII UTF-8 Sass MathJax npm regex markup syntax stylesheet stylesheets selector selectors
    pseudo-element pseudo-elements pseudo-class flexbox boolean callback callbacks shortcode shortcodes backslash
    ampersand semicolon div subclass compiler parser typeset GraphQL API APIs SDK Python Java Ruby Perl Bash Docker
    Kubernetes schema schemas enum enums middleware namespace endpoint endpoints
  `
    .trim()
    .split(/\s+/),
  things: `
    tag tags element elements attribute attributes entity entities property properties function functions method methods
    variable variables command commands snippet script scripts template placeholder keyword keywords parameter
    parameters argument arguments string strings array arrays object objects class classes scope loop browser browsers
    webpage webpages character characters encoding bracket brackets heading headings asterisk asterisks underscore
    underscores apostrophe quotes link links plugin package packages macro default padding margin pixels console
    listener prototype query queries module modules sign forum file files code
  `
    .trim()
    .split(/\s+/)
}

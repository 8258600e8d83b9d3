/** The build puts the text of the file here. */
declare module '*.txt' {
  const text: string
  export default text
}

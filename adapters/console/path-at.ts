/** A path at the start of a line, and the words after it. One with blanks stands in quotes or has backslashes before them. */
export function pathAt(line: string): { readonly path: string; readonly text: string } {
  const quoted = /^(["'])(.*?)\1(?=\s|$)/.exec(line)
  const typed = quoted?.[0] ?? /^(?:\\ |\S)*/.exec(line)?.[0] ?? ''
  return { path: quoted?.[2] ?? typed.replaceAll('\\ ', ' '), text: line.slice(typed.length).trim() }
}

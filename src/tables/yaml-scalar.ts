/** A text as YAML writes it within a line: bare where nothing in it has a meaning of its own. */
export function yamlScalar(text: string): string {
  if (/^[\p{L}\d][\p{L}\d _/.()-]*$/u.test(text) && !text.endsWith(' ')) return text
  return /[\p{Cc}\u2028\u2029]/u.test(text) ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`
}

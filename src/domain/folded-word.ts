const ending = /(?<=.{5})(?:ern|em|en|er|es|e|n)$|(?<=.{4})(?<!s)s$/

/**
 * A word in small letters as it is compared: umlauts and accents as plain letters (Özdemir, Oezdemir), and of longer words
 * without the common endings of German inflection, so that Klage and Klagen, Erika and Erikas are the same. Different words
 * may fall together; that costs a question too many and hides nothing, since all texts are folded alike.
 */
export function foldedWord(word: string): string {
  const plain = /^[a-z0-9]*$/.test(word) ? word : withoutMarks(word)
  if (!/^\p{L}{5,}$/u.test(plain)) return plain
  let folded = plain.replaceAll(/([aou])e/g, '$1')
  for (let shorter = folded; (shorter = folded.replace(ending, '')) !== folded;) folded = shorter
  return folded
}

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

const withoutMarks = (word: string): string =>
  word
    .replaceAll(/[äöüß]/g, (letter) => umlauts[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .normalize('NFC')

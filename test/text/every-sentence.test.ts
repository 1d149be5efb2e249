import { describe, expect, test } from 'vitest'
import { type Catalogue, catalogue } from '#text/catalogue.ts'
import { sayIn } from '#text/say.ts'
import { type Sentence, sentencesOf, unsayable } from './sentences.ts'

const golden = new URL('../golden/', import.meta.url)

const catalogues = { de: catalogue('de'), en: catalogue('en'), du: catalogue('de', 'du') }
type Name = keyof typeof catalogues
const names: readonly Name[] = ['de', 'en', 'du']

const gendered = {
  de: /(?<!\p{L})(Mitarbeiter|Benutzer|Nutzer|Bürger|Kolleg|Ansprechpartner|Koordinator|Administrator|Leiter|Stellvertreter|Vertreter|Beamt|Teilnehmer|Sachbearbeiter|Empfänger|Absender|Verfasser|Autor|Vorgänger|Nachfolger)(s|n|en|e|in|innen|ern)?(?!\p{L})|[:*_]innen/u,
  en: /(?<!\p{L})(he|she|him|his|her|hers|himself|herself|chairman|foreman)(?!\p{L})/iu,
}

/** Words to type and words to read them by: no sentences. */
const isWords = ({ path }: Sentence): boolean =>
  /^commands\.[\w-]+\.names|\.(marks|also|says|bare)\.|\.word$/.test(path)

/** Parts of a sentence that are put together with a number or a name. */
const fragments = /^reports\.(summary\.(red|more)|file\.page)/

/** What the command line and the papers say: longer than a phone would like, and always formal. */
const isChat = ({ path }: Sentence): boolean =>
  !/^(blockages\.(access|cure|line|at\.\w+\.cure)|console|imports|openData|operator|reports|matrixKeys|matrixSetup|networkSetup|slackSetup|lights\.meaning)/.test(
    path,
  )

const said: Readonly<Record<Name, readonly Sentence[]>> = {
  de: everything(catalogues.de, 'de'),
  en: everything(catalogues.en, 'en'),
  du: everything(catalogues.du, 'de'),
}

function everything(words: Catalogue, language: 'de' | 'en'): readonly Sentence[] {
  return sentencesOf(words, catalogues.de, sayIn(language, 'Europe/Berlin', words)).filter((one) => !isWords(one))
}

/** Those of `sentences` in which `fault` is found, as they will be reported. */
const having = (sentences: readonly Sentence[], fault: RegExp | ((text: string) => boolean)): readonly string[] =>
  sentences
    .filter(({ text }) => (fault instanceof RegExp ? fault.test(text) : fault(text)))
    .map(({ path, text }) => `${path}: ${text}`)

const count = (text: string, letter: string): number => text.split(letter).length - 1

// What these files show is meant: look at the difference before `vitest run test/text -u` writes them anew.
test.each(names)('every sentence in “%s” is as it was looked at', async (name) => {
  const file = new URL(`sentences-${name}.md`, golden).pathname
  const formal = new Set(said.de.map(({ path, text }) => `${path}: ${text}`))
  // Of those who are addressed by “du”, only what is said otherwise.
  const shown = said[name].filter(({ path, text }) => name !== 'du' || !formal.has(`${path}: ${text}`))
  await expect(listed(name, shown)).toMatchFileSnapshot(file)
})

function listed(name: Name, sentences: readonly Sentence[]): string {
  const parts = [...Map.groupBy(sentences, ({ path }) => path.split('.', 1)[0] ?? '')]
  const lines = (own: readonly Sentence[]): readonly string[] => [
    ...new Set(own.map(({ path, text }) => `- \`${path.replace(/^[^.]+\./, '')}\` ${text.replaceAll('\n', ' ⏎ ')}`)),
  ]
  const body = parts.flatMap(([part, own]) => ['', `## ${part}`, '', ...lines(own)])
  return [`# Every sentence, in “${name}”, with sample values`, ...body, ''].join('\n')
}

describe.each(names)('in “%s”', (name) => {
  const sentences = said[name]
  const chat = sentences.filter(isChat)

  test('every sentence can be said', () => {
    expect(having(sentences, (text) => text.startsWith(unsayable))).toEqual([])
  })

  test('no sentence shows what programs say among themselves', () => {
    expect(having(sentences, /undefined|NaN|\[object|Infinity|=>/)).toEqual([])
  })

  test('nothing is spaced wrongly', () => {
    const whole = sentences.filter(({ path }) => !fragments.test(path) && !path.startsWith('operator.usage'))
    expect(having(whole, / {2}|^\s|\s$| [.,;:!?](\s|$)|\.\.(?!\.)|,,/)).toEqual([])
  })

  test('quotation marks are those of the language, and close', () => {
    const typed = sentences.filter(({ path }) => !path.startsWith('operator.usage'))
    expect(having(typed, /["']/)).toEqual([])
    const [open, close, foreign] = name === 'en' ? ['“', '”', '„'] : ['„', '“', '”']
    expect(having(typed, (text) => count(text, open) !== count(text, close) || text.includes(foreign))).toEqual([])
  })

  test('what has several sentences, or asks for something, ends like one', () => {
    expect(
      having(chat, (text) => /[^.]{15}[.!?] \p{Lu}|^(Bitte|Please) /u.test(text) && !/[.!?:…]$/.test(text)),
    ).toEqual([])
  })

  test('a sentence is short enough for a phone', () => {
    expect(having(chat, (text) => text.length > 300)).toEqual([])
  })

  test('nobody is named by a gender', () => {
    expect(having(sentences, gendered[name === 'en' ? 'en' : 'de'])).toEqual([])
  })

  test('nobody is ranked or timed', () => {
    expect(
      having(
        sentences,
        /rangliste|rangfolge|bestenliste|schnellst|langsamst|säumig|antwortzeit|reaktionszeit|bearbeitungsdauer|durchschnitt|ranking|leaderboard|fastest|slowest|response time|on average/i,
      ),
    ).toEqual([])
  })
})

/** “Sie” also begins a sentence about a thing. */
const aboutThings = /Die Maßnahme ist umgesetzt\. Sie wird/

test('who is addressed by “du” reads no “Sie”', () => {
  const formal = /(?<!\p{L})(Sie|Ihnen|Ihr(e|em|en|er|es)?)(?!\p{L})/u
  const chat = said.du.filter((one) => isChat(one) && !aboutThings.test(one.text))
  expect(having(chat, formal), 'say it in src/text/du').toEqual([])
})

test('who is addressed by “Sie” reads no “du”', () => {
  expect(having(said.de, /(?<!\p{L})(du|dir|dich|dein(e|em|en|er|es)?|euch|euer)(?!\p{L})/iu)).toEqual([])
})

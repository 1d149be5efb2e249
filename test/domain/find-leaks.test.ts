import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { findLeaks } from '#domain/find-leaks.ts'
import { foldedWord } from '#domain/folded-word.ts'
import type { SecretText } from '#domain/secret-text.ts'
import { whole } from '#test/support/whole.ts'

const note = (text: string, more: Partial<SecretText> = {}): SecretText => ({
  text,
  kind: 'text',
  code: 'M-01',
  ...more,
})

const leaks = (words: string, secrets: readonly SecretText[], allowed: readonly string[] = [], written = words) =>
  whole(
    findLeaks({
      secrets,
      allowed,
      written: [{ passage: 'M-03/text', text: written }],
      files: [{ name: 'bericht.pdf', words }],
    }),
  )

const found = (...args: Parameters<typeof leaks>) => leaks(...args).map(({ words }) => words)

describe('a word of a secret text is found', () => {
  const secret = [note('Das Klinikgelände wird verkauft.')]

  it.each([
    ['as it is', 'Zum Klinikgelände folgt ein Bericht.'],
    ['in capitals', 'KLINIKGELÄNDE'],
    ['with letters of two parts', 'Klinikgelände'.normalize('NFD')],
    ['with soft hyphens', 'Klinik\u00ADgelände'],
    ['with a zero-width space', 'Klinik\u200Bgelände'],
    ['broken at the end of a line', 'Zum Klinikge-\nlände folgt ein Bericht.'],
    ['with a real hyphen', 'Zum Klinik-Gelände folgt ein Bericht.'],
    ['within a compound', 'Zur Klinikgeländefrage folgt ein Bericht.'],
    ['inflected', 'Des Klinikgeländes wegen'],
    ['with a ligature', 'Klinikgelände ﬁndet'],
  ])('%s', (_, words) => {
    expect(leaks(words, secret)).toMatchObject([
      { code: 'M-01', words: 'Klinikgelände', mayPass: false, passages: ['M-03/text'], files: ['bericht.pdf'] },
    ])
  })

  it('but not where it may stand by itself', () => {
    expect(found('Zum Klinikgelände folgt ein Bericht.', secret, ['Das Klinik-Gelände liegt im Süden.'])).toEqual([])
    expect(found('Ein Bericht folgt.', secret)).toEqual([])
  })

  it('with ß and ss, and short words never', () => {
    expect(found('GROSSMARKT dort', [note('Großmarkt am Ort')])).toEqual(['Großmarkt'])
    expect(found('nur für uns', [note('Nur für uns.')])).toEqual([])
  })
})

describe('numbers, codes and phrases', () => {
  it('finds an amount however it is grouped', () => {
    for (const words of ['1.250.000 Euro', '1 250 000 Euro', '1250000 Euro'])
      expect(leaks(words, [note('Kauf für 1.250.000 €')])).toMatchObject([{ words: '1.250.000', mayPass: false }])
  })

  it('finds a code however it is written, and no plain number', () => {
    const secret = [note('N-01', { kind: 'code', code: 'N-01' }), note('7', { kind: 'code', code: '7' })]
    for (const words of ['siehe N-01', 'siehe n01.', 'siehe N 01'])
      expect(leaks(words, secret)).toMatchObject([{ code: 'N-01', words: 'N-01', mayPass: false }])
    expect(found('7 von 8', secret)).toEqual([])
  })

  it('finds a phrase of words that may each stand there', () => {
    const secret = [note('Der Vertrag wird gekündigt, sobald es geht.')]
    const allowed = ['Der Vertrag läuft.', 'Es wird gebaut.', 'Niemand wird gekündigt.', 'sobald es geht']
    expect(leaks('Wie man hört: Der Vertrag wird gekündigt.', secret, allowed)).toMatchObject([
      { words: 'Der Vertrag wird gekündigt', mayPass: false },
    ])
    expect(found('Der Vertrag läuft. Es wird gebaut.', secret, allowed)).toEqual([])
  })

  it('finds six words in a row, however plain each is', () => {
    const allowed = ['so ist das', 'das ist gut so', 'wie es nun geht', 'ist es das nun', 'nun ist gut', 'gut wie']
    expect(found('Das ist nun gut wie es geht', [note('das ist nun gut wie es')], allowed)).toEqual([
      'das ist nun gut wie es',
    ])
  })
})

describe('common words', () => {
  it.each([
    ['Vertrag', true],
    ['2027', true],
    ['Grundstücksverkauf', false],
    ['DSGVO', false],
    ['4711', false],
  ])('%s', (word, mayPass) => {
    expect(leaks(`Zu ${word} mehr`, [note(`Achtung: ${word}!`)])).toMatchObject([{ mayPass }])
  })

  it('are no longer common when they are a title, or when there are many of one text', () => {
    expect(leaks('Zur Messe mehr', [note('Messe', { kind: 'title' })])).toMatchObject([{ mayPass: false }])
    const many = leaks('Messe hier, Kosten da, Vertrag dort', [note('Messe; Kosten? Vertrag!')])
    expect(many.map(({ mayPass }) => mayPass)).toEqual([false, false, false])
  })
})

describe('what may pass', () => {
  const phrase = 'Bitte den Lieferverzug der Klinik nennen.'

  it('a remark taken over is found even in its own passage, and may pass with a reason, whole phrases too', () => {
    expect(leaks(phrase, [note(phrase, { isReview: true, code: 'M-03' })])).toMatchObject([
      { words: phrase.replace('.', ''), mayPass: true, passages: ['M-03/text'] },
    ])
    expect(leaks(phrase, [note(phrase, { code: 'M-03' })])).toMatchObject([{ mayPass: false }])
  })

  it('what stands only where it was posted before', () => {
    const search = { secrets: [note(phrase)], allowed: [], files: [{ name: 'bericht.pdf', words: phrase }] }
    const out = { passage: 'withdrawal', text: phrase, isOut: true }
    expect(whole(findLeaks({ ...search, written: [out] }))).toMatchObject([{ mayPass: true, passages: ['withdrawal'] }])
    const written = [out, { passage: 'summary', text: phrase }]
    expect(whole(findLeaks({ ...search, written }))).toMatchObject([{ mayPass: false }])
  })
})

describe('other forms of the same', () => {
  it.each([
    ['Erika', 'Erikas Bericht'],
    ['Erikas Bericht', 'laut Erika'],
    ['Meiers Angebot', 'von Meier'],
    ['Herr Müller klagt', 'Muellers Klage'],
    ['Klage', 'mehrere Klagen'],
    ['drohende Entlassungen', 'eine Entlassung'],
    ['Özdemir', 'OEZDEMIR'],
    ['Oezdemir', 'Özdemirs'],
    ['Straßenbahn', 'STRASSENBAHNEN'],
    ['Verträge', 'der Vertrag'],
    ['Projekt ERIK', 'Projekt Erik'],
    ['ein Plan NRW', 'in NRW'],
    ['Akte B471', 'zu B471'],
    ['3.500.000 €', 'rund 3,5 Mio. Euro'],
    ['3,5 Millionen', '3.500.000'],
    ['3.5 million', '3,5 Mio'],
    ['250 Mio', '250.000.000'],
    ['1,2 Mrd.', '1.200 Mio. €'],
    ['800 T€', '800.000 Euro'],
    ['37 Prozent', '37 %'],
    ['750 €', '750 Euro'],
  ])('%s: %s', (secret, words) => {
    expect(found(words, [note(secret)])).not.toEqual([])
    expect(found(words, [note(secret)], [words])).toEqual([])
  })

  it.each([
    ['Es sollte gegen niemanden werden, ABER trotzdem', 'gegen sollte werden aber trotzdem'],
    ['37 Prozent', '37 Euro'],
    ['am 12.11. um 15 Uhr', 'um 15 Uhr am 12.11.'],
    ['250 Mio', '250 Stück'],
  ])('are not those of others: %s', (secret, words) => {
    expect(found(words, [note(secret)])).toEqual([])
  })

  it('are told once', () => {
    expect(found('Die Klagen: eine Klage', [note('Klage? Klagen!')])).toEqual(['Klage'])
  })
})

const letters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzäöüß'.split(''))
const word = fc.string({ unit: letters, minLength: 5, maxLength: 14 })
const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '))

/** A word as a file may show it. */
const disguised = (plain: string) =>
  fc.constantFrom(
    plain,
    plain.toUpperCase(),
    plain.normalize('NFD'),
    `${plain.slice(0, 2)}\u00AD${plain.slice(2)}`,
    `${plain.slice(0, 3)}-\n${plain.slice(3)}`,
    `${plain.slice(0, 2)}\u200B${plain.slice(2)}`,
  )

test('a planted word is always found', () => {
  const planted = fc
    .record({ secret: word, before: text, after: text, allowed: fc.array(text, { maxLength: 4 }) })
    .chain((all) => disguised(all.secret).map((shown) => ({ ...all, shown })))
  fc.assert(
    fc.property(planted, ({ secret, shown, before, after, allowed }) => {
      const others = [before, after, ...allowed].map((each) => each.split(secret).join(''))
      const [ahead = '', behind = '', ...open] = others
      const said = found(`${ahead} ${shown} ${behind}`, [note(`Intern: ${secret}!`)], open)
      const isOpen = open.join(' ').split(' ').map(foldedWord).includes(foldedWord(secret))
      expect(said.some((words) => words.includes(secret))).toBe(!isOpen)
    }),
  )
})

test('the words of public answers alone are never found', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), fc.array(text, { maxLength: 5 }), (open, secret) => {
      for (const each of open)
        expect(
          found(
            each,
            secret.map((said) => note(said)),
            open,
            '',
          ),
        ).toEqual([])
    }),
  )
})

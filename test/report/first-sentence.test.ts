import { expect, test } from 'vitest'
import { firstSentence } from '#report/first-sentence.ts'

test.each([
  ['Die Ausschreibung läuft. Der Zuschlag folgt.', 'Die Ausschreibung läuft.'],
  ['Der Termin am 15. Dezember bleibt. Danach Pause.', 'Der Termin am 15. Dezember bleibt.'],
  ['Es fehlen z. B. Zuarbeiten. Danach weiter.', 'Es fehlen z. B. Zuarbeiten.'],
  ['Das Amt (Abt. 3) und Dr. Öztürk prüfen. Ende.', 'Das Amt (Abt. 3) und Dr. Öztürk prüfen.'],
  ['Rund 1,2 Mio. Euro fehlen. Ende.', 'Rund 1,2 Mio. Euro fehlen.'],
  ['Gelingt das? Vielleicht.', 'Gelingt das?'],
  ['Sie sagt: „Es läuft.“ Gut so.', 'Sie sagt: „Es läuft.“'],
  ['Erste Zeile\nZweite Zeile', 'Erste Zeile'],
  ['Die Stelle ist **besetzt**. Weiter.', 'Die Stelle ist besetzt.'],
  ['- Erstens\n- Zweitens', '- Erstens'],
  ['ohne Punkt', 'ohne Punkt'],
  ['', ''],
])('%j begins with %j', (text, sentence) => {
  expect(firstSentence(text).replaceAll('\u00A0', ' ')).toBe(sentence)
})

test('a sentence without end is cut at a word', () => {
  const cut = firstSentence('Verwaltung '.repeat(100))
  expect(cut).toMatch(/^(?:Verwaltung )+…$/)
  expect(cut.length).toBeLessThan(260)
})

import { appendFile, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { consoleAddress } from '#adapters/console/address.ts'
import { oneLine } from '#test/support/one-line.ts'
import { catalogue } from '#text/catalogue.ts'
import { aTrial, keyboard, postOf, textOf } from '#test/adapters/console/given.ts'

describe('lines from a pipe', () => {
  test('are said one after the other by who speaks, blank ones and narration left out', async () => {
    const { play, heard } = await aTrial()
    const screen = await play(['stand', '', '# Zweiter Akt', '   ', 'hilfe'])
    expect(heard.map(textOf)).toEqual(['stand', 'hilfe'])
    expect(heard[0]).toMatchObject({ kind: 'said', from: { id: 'cdo' }, place: { id: 'dm:cdo' }, private: true })
    expect(screen).toBe(
      [
        '',
        'Do., 01.10.2026, 09:00  Leitung Stabsstelle',
        '  Digitalisierung: stand',
        '',
        'Do., 01.10.2026, 09:00  Masterplan → Leitung Stabsstelle',
        '  Digitalisierung',
        '│ Gehört: stand',
        '',
        'Do., 01.10.2026, 09:00  Leitung Stabsstelle',
        '  Digitalisierung: hilfe',
        '',
        'Do., 01.10.2026, 09:00  Masterplan → Leitung Stabsstelle',
        '  Digitalisierung',
        '│ Gehört: hilfe',
        '',
      ].join('\n'),
    )
  })

  test('are taken in only when the line before is answered', async () => {
    const { start, heard } = await aTrial()
    const { line, screen } = await start(['eins', 'zwei', 'drei'])
    await line.listen()
    const order = screen.text.match(/eins|zwei|drei/g)
    expect(order).toEqual(['eins', 'eins', 'zwei', 'zwei', 'drei', 'drei'])
    expect(heard).toHaveLength(3)
  })

  test('that narrate are shown as headings when a story is told, and who speaks shows by itself', async () => {
    const { play } = await aTrial()
    const screen = await play(['# Die Runde öffnet', '/as recht'], { settings: { narrate: true } })
    expect(screen).toBe('\n\n━━ Die Runde öffnet ━━\n')
  })
})

describe('/as', () => {
  test.each([
    ['it', 'it'],
    ['Recht', 'law'],
    ['informations', 'it'],
    ['GRUENFLÄCHEN', 'grün'],
  ])('%s speaks as %s', async (name, id) => {
    const { play, heard } = await aTrial()
    await play([`/as ${name}`, 'stand'])
    expect(heard[0]).toMatchObject({ from: { id }, place: { id: `dm:${id}` } })
  })

  test.each([
    ['/as', 'Bitte nennen Sie nach /as die Person'],
    ['/as Feuerwehr', '„Feuerwehr“ ist hier nicht bekannt. Bekannt sind:'],
    ['/as Amtsleitung', '„Amtsleitung“ ist nicht eindeutig. Gemeint sein können:'],
  ])('(%s) lists who can be meant and changes nothing', async (line, sentence) => {
    const { play, heard } = await aTrial()
    const screen = await play([line, 'stand'])
    expect(screen).toContain(sentence)
    expect(screen).toContain('  • Amtsleitung Recht, Vergabe und Versicherung')
    expect(heard[0]).toMatchObject({ from: { id: 'cdo' } })
  })

  test('is remembered after a restart', async () => {
    const { play, heard } = await aTrial()
    await play(['/as recht'])
    await play(['stand'])
    expect(heard[0]).toMatchObject({ from: { id: 'law' } })
  })
})

describe('/in', () => {
  test('speaks in a channel, and /in dm alone again', async () => {
    const { play, heard } = await aTrial()
    const screen = await play(['/in #Gremien', 'eins', '/in dm', 'zwei'])
    expect(heard.map(({ place, private: alone }) => [place.id, alone])).toEqual([
      ['#gremien', false],
      ['dm:cdo', true],
    ])
    expect(screen).toContain('Masterplan → #gremien')
  })

  test('to a channel that does not exist lists those that do', async () => {
    const { play } = await aTrial()
    const screen = await play(['/in #flurfunk'])
    expect(screen).toContain('Den Kanal „#flurfunk“ gibt es hier nicht. Bekannt sind:\n  • #gremien')
  })
})

describe('/at', () => {
  test.each([
    ['2026-10-02T09:30', '2026-10-02T07:30:00.000Z', 'Die Uhr steht auf Fr., 02.10.2026, 09:30 Uhr.'],
    ['2026-10-02', '2026-10-02T10:00:00.000Z', 'Die Uhr steht auf Fr., 02.10.2026, 12:00 Uhr.'],
    ['2.10.2026 9:30', '2026-10-02T07:30:00.000Z', 'Die Uhr steht auf Fr., 02.10.2026, 09:30 Uhr.'],
    ['weiter', '2026-10-02T07:00:00.000Z', 'Die Uhr steht auf Fr., 02.10.2026, 09:00 Uhr.'],
    ['next', '2026-10-02T07:00:00.000Z', 'Die Uhr steht auf Fr., 02.10.2026, 09:00 Uhr.'],
  ])('%s moves the clock and says where it stands', async (moment, now, sentence) => {
    const { play, clock } = await aTrial()
    expect(await play([`/at ${moment}`])).toContain(sentence)
    expect(clock.now).toBe(now)
  })

  test.each([
    ['2026-09-30', 'Die Uhr geht nur vorwärts; sie steht schon auf Do., 01.10.2026, 09:00 Uhr.'],
    ['2027-02-29', '„2027-02-29“ ist kein Zeitpunkt, den es gibt.'],
    ['2026-10-02T25:00', '„2026-10-02T25:00“ ist kein Zeitpunkt, den es gibt.'],
    ['2027-03-28T02:30', '„2027-03-28T02:30“ ist kein Zeitpunkt, den es gibt.'],
    ['morgen', '„morgen“ ist kein Zeitpunkt, den es gibt.'],
    ['', 'Bitte nennen Sie nach /at einen Zeitpunkt'],
  ])('refuses %j', async (moment, sentence) => {
    const { play, clock } = await aTrial()
    expect(await play([`/at ${moment}`])).toContain(sentence)
    expect(clock.now).toBe('2026-10-01T07:00:00.000Z')
  })

  test('weiter stays where it is when nothing more falls due', async () => {
    const { play, clock } = await aTrial()
    clock.dues = []
    expect(await play(['/at weiter'])).toContain('Es steht nichts mehr an')
    expect(clock.now).toBe('2026-10-01T07:00:00.000Z')
  })
})

test('outside a trial nobody speaks as another and nobody moves the clock', async () => {
  const { play, heard } = await aTrial()
  const screen = await play(['/as recht', '/at weiter', '/in #gremien', 'stand'], {
    trial: false,
    settings: { as: 'law' },
  })
  expect(screen).toContain('/as gibt es nur in einem Probelauf.')
  expect(screen).toContain('/at gibt es nur in einem Probelauf.')
  expect(screen).toContain('/in gibt es nur in einem Probelauf.')
  expect(heard).toMatchObject([{ from: { id: 'law' }, text: 'stand' }])
})

test('/? shows what the console itself knows', async () => {
  const { play, heard } = await aTrial()
  expect(await play(['/?'])).toContain('  /at weiter            zum nächsten Zeitpunkt')
  expect(heard).toEqual([])
})

describe('after a crash', () => {
  test.each(['taking in', 'answering'] as const)('before %s, a line is heard once', async (killedBefore) => {
    const { start, play, heard, store } = await aTrial()
    const { line } = await start(['melden M-03'], { killedBefore })
    await expect(line.listen()).rejects.toThrow('killed')
    await play(['stand'])
    const waiting = (await store.inbox.waiting()).map(({ incoming }) => textOf(incoming))
    expect([...waiting, ...heard.map(textOf)]).toEqual(['melden M-03', 'stand'])
  })

  test('while the clock moved, „weiter“ means the same moment as before', async () => {
    const { start, play, clock } = await aTrial()
    const killed = async (to: string) => {
      clock.now = to
      throw new Error('killed')
    }
    const { line } = await start(['/at weiter'], { moves: { moveTo: killed } })
    await expect(line.listen()).rejects.toThrow('killed')
    await play([])
    expect(clock.now).toBe('2026-10-02T07:00:00.000Z')
  })

  test('in the middle of a line of the transcript, that line is taken away and the next one stands whole', async () => {
    const { play, directory, transcript } = await aTrial()
    await play(['eins'])
    const whole = await transcript()
    await appendFile(join(directory, 'console.jsonl'), '{"kind":"in","key":"halb')
    await play(['zwei'])
    const lines = (await transcript()).trimEnd().split('\n')
    expect((await transcript()).startsWith(whole)).toBe(true)
    expect(lines.map((line) => JSON.parse(line).kind)).toEqual(['in', 'out', 'in', 'out'])
  })

  test('what was posted is found, and not shown again', async () => {
    const { start } = await aTrial()
    const place = consoleAddress('dm:cdo')
    const before = await start()
    expect(await before.line.find('k', place, '2026-10-01T07:00:00.000Z')).toBe('absent')
    await before.line.post({ post: postOf('Guten Tag.'), at: place, key: 'k', files: [], lane: 'bulk' })
    const { line, screen } = await start()
    expect(await line.find('k', place, '2026-10-01T07:00:00.000Z')).toEqual({ id: 'k' })
    expect(await line.post({ post: postOf('Guten Tag.'), at: place, key: 'k', files: [], lane: 'bulk' })).toEqual({
      id: 'k',
    })
    expect(screen.text).toBe('')
  })
})

test('a post that changes an earlier one is shown anew and says so, for the screen keeps what it showed', async () => {
  const { start } = await aTrial()
  const { line, screen } = await start()
  const place = consoleAddress('dm:cdo')
  await line.post({ post: postOf('Freigegeben.'), at: place, key: 'k', files: [], lane: 'bulk' })
  expect(
    await line.post({ post: postOf('Zurückgezogen.'), at: place, key: 'k2', files: [], lane: 'bulk', edits: 'k' }),
  ).toEqual({ id: 'k2' })
  expect(screen.text).toMatch(/│ Freigegeben\.[^]*│ Geändert:\n│ Zurückgezogen\./)
})

test('a transcript that is none is refused, naming the line', async () => {
  const { start, directory } = await aTrial()
  await writeFile(join(directory, 'console.jsonl'), '{"kind":"out"}\n')
  await expect(start()).rejects.toThrow(/console\.jsonl:1 is no line of a console transcript/)
})

test('people are written to directly in a place of their own', async () => {
  const { start } = await aTrial()
  const { line } = await start()
  expect(await line.open(consoleAddress('law'))).toEqual(consoleAddress('dm:law'))
})

describe('a post', () => {
  const place = consoleAddress('dm:cdo')

  test('shows what to type instead of pressing, and lays its files beside', async () => {
    const { start, directory } = await aTrial()
    const { line, screen } = await start()
    const bytes = Buffer.from('# Bericht')
    const buttons = [
      { label: 'Wie zuletzt', says: 'unverändert M-03', call: { word: 'same', args: {} } },
      { label: 'Stand', says: 'stand', call: { word: 'status', args: {} } },
    ]
    const files = [{ name: '../bericht.md', mediaType: 'text/markdown', bytes }]
    await line.post({ post: postOf('Bitte melden Sie.', { buttons }), at: place, key: 'k', files, lane: 'bulk' })
    const path = join(directory, 'out', 'bericht.md')
    expect(screen.text.split('\n').slice(3)).toEqual([
      '│ Bitte melden Sie.',
      '│',
      '│ → unverändert M-03  Wie zuletzt',
      '│ → stand             Stand',
      '│',
      `│ Datei: ${path}`,
      '',
    ])
    expect(await readFile(path, 'utf8')).toBe('# Bericht')
  })

  test.skipIf(process.platform !== 'linux')('is shown though the disk is full, and says so of its files', async () => {
    const { start, directory } = await aTrial()
    const { line, screen } = await start()
    const out = join(directory, 'out')
    await mkdir(out)
    await writeFile(join(out, 'bericht.md'), 'vorher')
    await symlink('/dev/full', join(out, 'bericht.md.part'))
    const files = ['bericht.md', 'anlage.md'].map((name) => ({
      name,
      mediaType: 'text/markdown',
      bytes: Buffer.from('#'),
    }))
    expect(await line.post({ post: postOf('Der Entwurf.'), at: place, key: 'k', files, lane: 'bulk' })).toEqual({
      id: 'k',
    })
    const said = oneLine(screen.text.replaceAll('│', ' '))
    expect(said).toContain(catalogue('de').console.fileNotLaid(join(out, 'bericht.md')))
    expect(said).toContain(`Datei: ${join(out, 'anlage.md')}`)
    expect(await readFile(join(out, 'bericht.md'), 'utf8')).toBe('vorher')
    expect((await readdir(out)).toSorted()).toEqual(['anlage.md', 'bericht.md'])
  })

  test('is coloured only when that is wanted, and cannot colour itself', async () => {
    const { start } = await aTrial()
    const body = [{ type: 'paragraph', children: [{ type: 'light', light: 'red', label: '\u001b[32mRot' }] }] as const
    const plain = await start()
    await plain.line.post({ post: postOf('', { body }), at: place, key: 'plain', files: [], lane: 'bulk' })
    expect(plain.screen.text).toContain('│ ◆ [32mRot\n')
    expect(plain.screen.text).not.toContain('\u001b')
    const bright = await start([], { settings: { colour: true } })
    await bright.line.post({ post: postOf('', { body }), at: place, key: 'bright', files: [], lane: 'bulk' })
    expect(bright.screen.text).toContain('\u001b[31m◆ [32mRot\u001b[39m')
  })
})

describe('on a terminal', () => {
  test('the prompt names speaker and time, the line is not echoed, and history is kept', async () => {
    const { start, heard, directory } = await aTrial()
    const keys = keyboard()
    const { line, screen } = await start(keys, { settings: { interactive: true, width: 100 } })
    const listening = line.listen()
    keys.write('stand\n')
    keys.end()
    await listening
    expect(screen.text).toContain('Leitung Stabsstelle Digitalisierung · Do., 01.10.2026, 09:00 › ')
    expect(screen.text).not.toContain('Digitalisierung: stand')
    expect(heard.map(textOf)).toEqual(['stand'])
    expect(await readFile(join(directory, 'console-history'), 'utf8')).toBe('stand')
  })

  test('closing the line ends listening', async () => {
    const { start } = await aTrial()
    const { line } = await start(keyboard(), { settings: { interactive: true } })
    const listening = line.listen()
    await line[Symbol.asyncDispose]()
    await expect(listening).resolves.toBeUndefined()
  })
})

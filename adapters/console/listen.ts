import { randomUUID } from 'node:crypto'
import { directPlace } from './address.ts'
import type { Spoken } from './entry.ts'
import { inbound } from './inbound.ts'
import { sayHeading, sayOwn, saySpoken } from './layout.ts'
import { targetOf } from './move-clock.ts'
import { obey, type Obeyed } from './obey.ts'
import { ownCommand } from './own-command.ts'
import { pathAt } from './path-at.ts'
import type { Session } from './session.ts'

/** Takes up what was typed but not taken in before the last end, then reads line by line, each when the last is done. */
export async function listen(session: Session): Promise<void> {
  for (const spoken of await pending(session)) await handle(session, spoken)
  await session.screen.read((line) => take(session, line.trim()))
}

/** Lines of the transcript behind the cursor. Those that were taken in after all are known to the inbox by their key. */
async function pending({ transcript, reception }: Session): Promise<readonly Spoken[]> {
  const cursor = await reception.memory.get('cursor')
  const spoken = transcript.entries.filter((entry) => entry.kind === 'in')
  return spoken.slice(spoken.findIndex(({ key }) => key === cursor) + 1)
}

async function take(session: Session, text: string): Promise<void> {
  const { settings, screen, look, reception } = session
  if (text === '') return
  if (text.startsWith('#')) {
    if (settings.narrate) await screen.show(sayHeading(text.replace(/^#+\s*/, ''), look))
    return
  }
  const own = ownCommand(text)
  if (own?.word === 'file') return takeFile(session, text, own.rest)
  const moves = own?.word === 'at' && reception.trial ? await targetOf(own.rest, reception.trial) : undefined
  await note(session, { ...(await spokenNow(session, text)), ...(moves !== undefined && { moves }) })
}

/** Keeps the file before the line is noted: a line that stands in the transcript can always be taken up again. */
async function takeFile(session: Session, line: string, said: string): Promise<void> {
  const { screen, look, words, sent } = session
  const { path, text } = pathAt(said)
  if (path === '') return screen.show(sayOwn(words.chooseFile, look))
  const spoken = await spokenNow(session, line)
  const kept = await sent.keep(path, spoken.key)
  if (kept === undefined) return screen.show(sayOwn(words.noSuchFile(path), look))
  return note(session, { ...spoken, file: { ...kept, text } })
}

const spokenNow = async ({ speaker, now }: Session, text: string): Promise<Spoken> => ({
  kind: 'in',
  key: randomUUID(),
  ...(await speaker.now()),
  text,
  at: now(),
})

async function note(session: Session, spoken: Spoken): Promise<void> {
  await session.transcript.append(spoken)
  await handle(session, spoken)
}

async function handle(session: Session, spoken: Spoken): Promise<void> {
  const own = ownCommand(spoken.text)
  const incoming = inbound(spoken)
  if (own && own.word !== 'file') await follow(session, { ...own, word: own.word }, spoken)
  if (!incoming) return
  if (!session.settings.interactive) await echo(session, spoken)
  const taken = await session.reception.accept([incoming], spoken.key)
  await Promise.all(taken.map(({ reply }) => reply))
}

/** Obeys a command of the console's own. A story that is told shows by itself who speaks now. */
async function follow(session: Session, own: Obeyed, { key, moves }: Spoken): Promise<void> {
  const { settings, screen, speaker, reception, words, look, sayMoment } = session
  const before = await speaker.now()
  const says = await obey(own, moves, { words, speaker, trial: reception.trial, sayMoment })
  const after = await speaker.now()
  const turned = before.as !== after.as || before.place !== after.place
  if (!settings.narrate || !turned) await screen.show(sayOwn(says, look))
  await reception.memory.set('cursor', key)
}

async function echo(session: Session, { as, place, text, at, ...spoken }: Spoken): Promise<void> {
  const name = await session.nameOf(directPlace(as))
  const who = session.words.speaks(name, spoken.private ? null : place)
  await session.screen.show(saySpoken(session.sayMoment(at), who, text, session.look))
}

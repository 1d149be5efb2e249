import type { Instant } from '#domain/instant.ts'
import type { Reception } from '#app/contracts/reception.ts'
import { catalogue, type Catalogue } from '#text/catalogue.ts'
import { sayInstant } from '#text/dates.ts'
import { readerOf } from './address.ts'
import type { Look } from './layout.ts'
import { createPipe } from './pipe.ts'
import { sayPrompt } from './prompt.ts'
import type { Screen } from './screen.ts'
import { sentFiles, type SentFiles } from './sent-files.ts'
import type { ConsoleSettings } from './settings.ts'
import { createSpeaker, type Speaker } from './speaker.ts'
import { createTerminal } from './terminal.ts'
import { openTranscript, type Transcript } from './transcript.ts'

/** One run of the console: what both directions share. */
export interface Session {
  readonly settings: ConsoleSettings
  readonly reception: Reception
  readonly transcript: Transcript
  readonly sent: SentFiles
  readonly screen: Screen
  readonly speaker: Speaker
  readonly words: Catalogue['console']
  readonly look: Look
  now(): Instant
  sayMoment(instant: Instant): string
  /** A person's name, or a channel's. */
  nameOf(place: string): Promise<string>
}

/** Opens the transcript and sets the scene; nothing is read from the input yet. */
export async function openSession(settings: ConsoleSettings, reception: Reception): Promise<Session> {
  const { trial, memory } = reception
  const { language, zone, colour, width } = settings
  const session: Omit<Session, 'screen'> = {
    settings,
    reception,
    transcript: await openTranscript(settings.directory),
    sent: sentFiles(settings.directory),
    speaker: createSpeaker(memory, trial, settings.as),
    words: catalogue(language).console,
    look: { colour, width },
    now: () => trial?.now() ?? settings.now(),
    sayMoment: (instant) => sayInstant(instant, trial?.zone ?? zone, language),
    async nameOf(place) {
      const person = readerOf(place)
      if (person === undefined) return place
      return (await trial?.people())?.find(({ id }) => id === person)?.name ?? person
    },
  }
  const screen = settings.interactive ? createTerminal(settings, () => sayPrompt(session)) : createPipe(settings)
  return { ...session, screen }
}

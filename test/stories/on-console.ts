import type { ATrial } from '#test/support/a-trial.ts'
import { room, type Stage } from './stage.ts'
import { type Saying, unread } from './unread.ts'

/** The stage on which all is over as soon as it has been said. */
export function onConsole(trial: ATrial): Stage {
  const saidIn = async (place: string): Promise<readonly Saying[]> =>
    trial.posts.filter((post) => post.place.replace(/^dm:/, '') === place).map(({ id, text }) => ({ key: id, text }))
  const { skip, reads } = unread(saidIn)
  return {
    store: trial.store,
    at: (time) => trial.at(time),
    async says(person, text) {
      await skip(person)
      await trial.says(person, text)
    },
    async calls(person, command, answer) {
      await skip(room)
      await trial.says(person, `/masterplan ${command}`, room)
      return reads(room, answer, 0)
    },
    reads: (place, expected) => reads(place, expected, 0),
    async file(name) {
      const files = trial.posts.filter(({ place }) => place === room).flatMap((post) => post.files)
      const found = files.find((file) => file.name === name)
      if (!found) throw new Error(`There is no ${name}.`)
      return found.bytes
    },
  }
}

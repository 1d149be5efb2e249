import { lightChange } from '#domain/followers.ts'
import type { Message } from '#app/contracts/message.ts'
import type { Given } from '#app/answers/given.ts'
import { tellFollowers } from '#app/people/tell-followers.ts'

/** Tells those who follow the measure when its light changes with the answer; once for each change. */
export function toldOfLight(given: Given): readonly Message[] {
  const { powers, book, measure, answer, by, present, following } = given
  const change = lightChange(answer, present, following.earlier)
  if (!change) return []
  const without = [by.person.id, answer.author ?? '']
  return tellFollowers({ powers, book, measure, followers: following.followers, without }, ({ words, say }) =>
    words.follows.changed(measure.code, measure.title, say.light(change.before), say.light(change.now)),
  )
}

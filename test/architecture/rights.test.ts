import { expect, test } from 'vitest'
import { tree } from '#test/architecture/tree.ts'

const own = tree().filter(({ path }) => path.startsWith('src/'))

const having = (pattern: RegExp): readonly string[] =>
  own.filter(({ source }) => pattern.test(source)).map(({ path }) => path)

test('rights are asked in one place, with the subject in hand; help and domain only tell what would be allowed', () => {
  const asks = /import \{[^}]*\bmay\b[^}]*\} from '#domain\/permission\.ts'/
  expect(having(asks)).toEqual([
    'src/app/commands/help.ts',
    'src/app/people/allowed.ts',
    'src/domain/asked-back.ts',
    'src/domain/reads-all-notes.ts',
  ])
})

test('nobody looks at roles to decide what somebody may do', () => {
  // Which plan somebody speaks of, in whose name they write, of which plans a role is, what a file contradicts: none of these is a right.
  const noRights = [
    'src/app/chat/plan-meant.ts',
    'src/app/commands/announce.ts',
    'src/app/commands/role.ts',
    'src/sources/yaml/role-deputies.ts',
  ]
  const outside = having(/\broles\.(some|find|includes)\(/).filter((path) => !path.startsWith('src/domain/'))
  expect(outside).toEqual(noRights)
})

test('nothing tells how long somebody took, or who was faster', () => {
  expect(having(/response[- ]?time|answeringTime|durationOf|\bfastest\b|\bslowest\b|leaderboard|ranking/i)).toEqual([])
})

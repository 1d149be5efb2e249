import { connect } from 'node:net'
import { expect, test } from 'vitest'

test.fails('a test that reaches for another host fails, even if it swallows the error', async () => {
  expect(await fetch('http://192.0.2.1/').catch(() => 'unreachable')).toBe('unreachable')
})

test.fails('so does one without http', () => {
  expect(() => connect(80, '192.0.2.1')).toThrow('stay on this machine')
})

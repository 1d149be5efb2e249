import { onTestFinished } from 'vitest'
import { createCall } from '#adapters/slack/web/call.ts'
import { createClients } from '#adapters/slack/web/create-clients.ts'
import { createWayOut } from '#adapters/slack/web/create-way-out.ts'
import { createPace } from '#adapters/slack/web/pace.ts'
import type { SlackSettings } from '#adapters/slack/settings.ts'
import type { Memory } from '#app/contracts/reception.ts'
import { dispatcherOf } from '#network/dispatcher-of.ts'
import { type AClock, aClock } from '#test/network/a-clock.ts'
import { aLog } from '#test/support/a-log.ts'
import { aMemory } from '#test/support/a-memory.ts'

/** A way out over real HTTP with a clock that waits for nobody; the same memory makes one that was there before. */
export async function aWayOut(settings: SlackSettings, memory: Memory = aMemory(), clock: AClock = aClock()) {
  const log = aLog()
  const dispatcher = await dispatcherOf(settings)
  onTestFinished(() => dispatcher.destroy())
  const clients = createClients(settings, { dispatcher, log })
  const call = createCall(clients, createPace(clock))
  const out = createWayOut(settings, { memory, log }, { call, dispatcher, clock })
  return { ...out, clients, call, dispatcher, clock, log, memory }
}

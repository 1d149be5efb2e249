import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { routeFault } from '#network/route-fault.ts'

const names = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY']
beforeEach(() => names.forEach((name) => vi.stubEnv(name, undefined)))
afterEach(() => void vi.unstubAllEnvs())

const fault = (url: string, proxy?: string) => routeFault('ECONNREFUSED', url, { proxy }, { proxy: 'OURS' })

test('whoever is not trusted is told before any proxy', () => {
  for (const code of ['DEPTH_ZERO_SELF_SIGNED_CERT', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'ERR_TLS_CERT_ALTNAME_INVALID'])
    expect(routeFault(code, 'https://a.example', { proxy: 'http://p' }, { proxy: 'OURS' })).toEqual({
      why: 'untrusted',
    })
})

test('a proxy is named by the variable that it comes from, ours before those of the machine', () => {
  expect(fault('https://a.example')).toEqual({ why: 'unreachable' })
  vi.stubEnv('HTTP_PROXY', 'http://p')
  expect(fault('https://a.example')).toEqual({ why: 'proxy', variable: 'HTTP_PROXY' })
  vi.stubEnv('https_proxy', 'http://p')
  expect(fault('https://a.example')).toEqual({ why: 'proxy', variable: 'https_proxy' })
  expect(fault('http://a.example')).toEqual({ why: 'proxy', variable: 'HTTP_PROXY' })
  expect(fault('https://a.example', 'http://own')).toEqual({ why: 'proxy', variable: 'OURS' })
})

test.each(['a.example', '.example', '*.example', 'b.org, a.example:443', '*'])(
  '%s is reached without one',
  (exception) => {
    vi.stubEnv('NO_PROXY', exception)
    expect(fault('https://a.example', 'http://own')).toEqual({ why: 'unreachable' })
    expect(fault('https://strange.org', 'http://own').why).toBe(exception === '*' ? 'unreachable' : 'proxy')
  },
)

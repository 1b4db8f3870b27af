import { describe, expect, test } from 'vitest'
import { type Played, projectAt } from './stages.ts'

const set = (elicitation: object) => JSON.stringify({ sets: [{ group: null, elicitation }] })
const points = (given: Record<string, number>) => set({ kind: 'points', points: given })

/** SKILL twice as important as each of the others, which are equal: 40, 20, 20 and 20 points. */
const compared = set({
  kind: 'ahp',
  comparisons: [
    ...['LINK', 'TIME', 'TRUST'].map(over => ({ item: 'SKILL', over, ratio: 2 })),
    { item: 'LINK', over: 'TIME', ratio: 1 },
    { item: 'TIME', over: 'TRUST', ratio: 1 },
  ],
  rule: 'eigenvector',
})
/** SKILL twice LINK and four times TIME and TRUST: 50, 25, 12.5 and 12.5 points. */
const bestAndWorst = set({
  kind: 'bwm',
  best: 'SKILL',
  worst: 'TRUST',
  bestToOthers: { LINK: 2, TIME: 4, TRUST: 4 },
  othersToWorst: { SKILL: 4, LINK: 2, TIME: 1 },
})

const decided = (lead: string) => ['--decided-by', 'Kerngroep', '--as', lead]

/** A project in which a weighting round is open. */
async function weighing(): Promise<Played> {
  const played = await projectAt('drafted')
  await played.cli.ok('project', 'open-weighting', played.project, '--as', played.lead)
  return played
}

/** A project in which Ann and Bob have weighed, each in a way of their own, and the round is closed. */
async function weighed(): Promise<Played> {
  const played = await weighing()
  const { cli, project, lead, ann, bob, write } = played
  await cli.ok('project', 'weigh', project, write('ann.json', compared), '--token', ann.token)
  await cli.ok('project', 'weigh', project, write('bob.json', bestAndWorst), '--token', bob.token)
  await cli.ok('project', 'close-weighting', project, '1', '--as', lead)
  return played
}

/** Points by criterion, as the draft or the sealed framework has them. */
async function weightsIn({ cli, project }: Played): Promise<Record<string, number>> {
  const { criteria } = JSON.parse(await cli.ok('export', 'framework', project))
  return Object.fromEntries(criteria.map(({ id, weight }: { id: string; weight: number }) => [id, weight]))
}

describe('from open-weighting to seal', () => {
  test('each step tells its entry, and the mean of two ways of weighing is sealed in whole points', async () => {
    const played = await projectAt('drafted')
    const { cli, project, lead, ann, bob, write, head } = played
    /** A step that was taken: what it printed is the entry at which the dossier now stands. */
    const step = async (facts: number, ...args: string[]) => {
      const { seq } = head()
      expect(await cli.ok('project', ...args)).toBe(`entry ${seq + facts}`)
      expect(head().seq).toBe(seq + facts)
    }
    await step(1, 'open-weighting', project, '--as', lead)
    await step(
      1,
      'weigh',
      project,
      write('ann.json', points({ SKILL: 100, LINK: 0, TIME: 0, TRUST: 0 })),
      '--token',
      ann.token,
    )
    // A later set replaces it.
    await step(1, 'weigh', project, write('ann.json', compared), '--token', ann.token)
    await step(1, 'weigh', project, write('bob.json', bestAndWorst), '--token', bob.token)
    await cli.refused('project', 'seal', project, '--adopted-by', 'Kerngroep', '--as', lead)
    await step(1, 'close-weighting', project, '1', '--as', lead)
    // Once somebody has weighed, only weights that were adopted can be sealed.
    await cli.refused('project', 'seal', project, '--adopted-by', 'Kerngroep', '--as', lead)

    // 45, 22.5, 16.25 and 16.25: the point that is left goes to the largest remainder.
    await step(2, 'adopt-weights', project, '--decimals', '0', ...decided(lead))
    expect(await weightsIn(played)).toEqual({ SKILL: 45, LINK: 23, TIME: 16, TRUST: 16, DUTY: 0 })
    await step(1, 'seal', project, '--adopted-by', 'Kerngroep', '--as', lead)
    expect(await weightsIn(played)).toEqual({ SKILL: 45, LINK: 23, TIME: 16, TRUST: 16, DUTY: 0 })
    expect(await cli.ok('verify', project)).toMatch(/^Gaaf/)
    expect(await cli.refused('project', 'open-weighting', project, '--as', lead)).toContain('al vastgesteld')
  })

  test('the mean as it is, without decimals asked for; arithmetic or geometric', async () => {
    const arithmetic = await weighed()
    await arithmetic.cli.ok('project', 'adopt-weights', arithmetic.project, ...decided(arithmetic.lead))
    expect(await weightsIn(arithmetic)).toEqual({ SKILL: 45, LINK: 22.5, TIME: 16.25, TRUST: 16.25, DUTY: 0 })

    const geometric = await weighed()
    const { cli, project, lead } = geometric
    await cli.ok('project', 'adopt-weights', project, '--mean', 'geometric', ...decided(lead))
    const roots = { SKILL: 40 * 50, LINK: 20 * 25, TIME: 20 * 12.5, TRUST: 20 * 12.5 }
    const sum = Object.values(roots).reduce((total, product) => total + Math.sqrt(product), 0)
    expect(await weightsIn(geometric)).toEqual({
      ...Object.fromEntries(
        Object.entries(roots).map(([id, product]) => [
          id,
          expect.closeTo((100 * Math.sqrt(product)) / sum, 8),
        ]),
      ),
      DUTY: 0,
    })
  })

  test('other weights than the mean come from a file, with the reason', async () => {
    const played = await weighed()
    const { cli, project, lead, write, head } = played
    const own = { SKILL: 50, LINK: 20, TIME: 15, TRUST: 15 }
    const file = write('own.json', JSON.stringify(own))
    const before = head()
    for (const [language, fault] of [
      ['nl', 'body.reason: Deze wegingsfactoren wijken af van het gemiddelde van de beoordelaars.'],
      ['en', 'body.reason: These weights differ from the mean of the assessors.'],
    ])
      expect(
        await cli.refused(
          'project',
          'adopt-weights',
          project,
          '--weights',
          file,
          ...decided(lead),
          '-l',
          language!,
        ),
      ).toContain(fault)
    expect(head()).toEqual(before)

    const reason = ['--reason', 'Vakbekwaamheid gaat voor']
    const receipt = await cli.json(
      'project',
      'adopt-weights',
      project,
      '--weights',
      file,
      ...reason,
      ...decided(lead),
    )
    expect(receipt).toMatchObject({ project, facts: 2, seq: before.seq + 2 })
    expect(await weightsIn(played)).toEqual({ ...own, DUTY: 0 })
    await cli.ok('project', 'seal', project, '--adopted-by', 'Kerngroep', '--as', lead)
  })

  test('weights from a file that are the mean need no reason', async () => {
    const { cli, project, lead, write } = await weighed()
    const file = write('mean.json', '{"SKILL":45,"LINK":22.5,"TIME":16.25,"TRUST":16.25}')
    expect(await cli.ok('project', 'adopt-weights', project, '--weights', file, ...decided(lead))).toMatch(
      /^entry \d+$/,
    )
  })
})

describe('a file with weights that cannot be used: the fault is named, and nothing is written', () => {
  const comparison = (item: string, over: string, ratio: number) =>
    set({ kind: 'ahp', comparisons: [{ item, over, ratio }], rule: 'geometric-mean' })

  test.each<[string, string, path: string, nl: string, en: string]>([
    [
      'points that are not 100 together',
      points({ SKILL: 40, LINK: 30, TIME: 20, TRUST: 9 }),
      'sets.0.elicitation.points',
      '99',
      '99',
    ],
    [
      'a criterion that is left out',
      points({ SKILL: 60, LINK: 40 }),
      'sets.0.elicitation.points',
      'TIME',
      'TIME',
    ],
    [
      'a knock-out, which is not weighed',
      points({ SKILL: 40, LINK: 30, TIME: 20, TRUST: 10, DUTY: 0 }),
      'sets.0.elicitation.points.DUTY',
      'DUTY',
      'DUTY',
    ],
    [
      'a comparison off the scale',
      comparison('SKILL', 'LINK', 12),
      'sets.0.elicitation.comparisons.0.ratio',
      'SKILL',
      'SKILL',
    ],
    [
      'a best that is also the worst',
      set({
        ...{ kind: 'bwm', best: 'SKILL', worst: 'SKILL' },
        bestToOthers: { LINK: 2, TIME: 4, TRUST: 4 },
        othersToWorst: { LINK: 2, TIME: 1, TRUST: 1 },
      }),
      'sets.0.elicitation.worst',
      'SKILL',
      'SKILL',
    ],
    [
      'the best to the worst in two ways',
      bestAndWorst.replace('{"SKILL":4', '{"SKILL":3'),
      'sets.0.elicitation.othersToWorst.SKILL',
      'TRUST',
      'TRUST',
    ],
    [
      'a group that is not weighed',
      compared.replace('null', '"QUALITY"'),
      'sets.0.group',
      'Groep QUALITY bestaat niet',
      'Group QUALITY does not exist',
    ],
    ['no sets', '{}', 'sets', 'Dit veld ontbreekt', 'This field is missing'],
    [
      'a slip of the pen',
      compared.replace('"rule"', '"rull"'),
      'sets.0.elicitation.rull',
      'Dit veld hoort hier niet',
      'This field does not belong here',
    ],
  ])('%s', async (_, content, path, nl, en) => {
    const { cli, project, ann, write, head } = await weighing()
    const before = head()
    const file = write('w.json', content)
    for (const [language, words] of Object.entries({ nl, en })) {
      const err = await cli.refused('project', 'weigh', project, file, '--token', ann.token, '-l', language)
      expect(err).toMatch(new RegExp(`^ {2}body\\.${path.replaceAll('.', '\\.')}: .*${words}`, 'm'))
    }
    expect(head()).toEqual(before)
  })

  test.each<[string, string | Buffer, string]>([
    ['no JSON', '{\n"sets": [}', 'line 2: this is not JSON'],
    ['another encoding', Buffer.from('{"sets": [\n"é"]}', 'latin1'), 'line 2: this is not UTF-8'],
  ])('%s names file and line', async (_, content, fault) => {
    const { cli, project, lead, ann, write, head } = await weighing()
    const before = head()
    const file = write('w.json', content)
    const weigh = ['weigh', project, file, '--token', ann.token]
    const adopt = ['adopt-weights', project, '--weights', file, ...decided(lead)]
    for (const args of [weigh, adopt])
      expect(await cli.refused('project', ...args)).toContain(`${file}: ${fault}`)
    for (const args of [weigh, adopt])
      expect(await cli.refused('project', ...args.map(arg => (arg === file ? `${file}.txt` : arg)))).toBe(
        `There is no file ${file}.txt.\n`,
      )
    expect(head()).toEqual(before)
  })

  test.each<[string, object, path: string, nl: string, en: string]>([
    [
      'an item that is not weighed',
      { SKILL: 40, LINK: 30, TIME: 20, TRUST: 10, DUTY: 0 },
      'weights.DUTY',
      'DUTY is geen criterium of groep die een wegingsfactor krijgt',
      'DUTY is not a criterion or group that gets a weight',
    ],
    [
      'an item that is left out',
      { SKILL: 60, LINK: 30, TIME: 10 },
      'weights',
      'TRUST heeft geen wegingsfactor',
      'TRUST has no weight',
    ],
    [
      'weights that are 90 together',
      { SKILL: 40, LINK: 30, TIME: 10, TRUST: 10 },
      'weights',
      'samen 90 en moeten samen 100 zijn',
      'add up to 90 and must add up to 100',
    ],
  ])('adopting %s', async (_, weights, path, nl, en) => {
    const { cli, project, lead, write, head } = await weighed()
    const before = head()
    const adopt = [
      'adopt-weights',
      project,
      '--weights',
      write('w.json', JSON.stringify(weights)),
      ...decided(lead),
    ]
    for (const [language, words] of Object.entries({ nl, en })) {
      const err = await cli.refused('project', ...adopt, '--reason', 'Daarom', '-l', language)
      expect(err).toMatch(new RegExp(`^ {2}body\\.${path.replace('.', '\\.')}: .*${words}`, 'm'))
    }
    expect(head()).toEqual(before)
  })
})

describe('nobody weighs for somebody else', () => {
  test('not as facilitator, as operator of the file, or with an assessor borrowed from it', async () => {
    const { cli, project, lead, ann, write, head } = await weighing()
    const before = head()
    const weigh = ['project', 'weigh', project, write('w.json', compared)]
    expect(await cli.refused(...weigh, '--as', lead)).toContain('Met de rol projectleider mag u dit niet')
    expect(await cli.refused(...weigh, '--as', lead, '-l', 'en')).toContain(
      'The role of facilitator does not allow this',
    )
    expect(await cli.refused(...weigh)).toContain('Met de rol beheerder mag u dit niet')
    expect(await cli.refused(...weigh, '--as', `${project}/${ann.id}`)).toContain('nog blind')
    expect(head()).toEqual(before)
  })

  test('not by naming that other in the file', async () => {
    const { cli, project, ann, bob, write, head } = await weighing()
    const before = head()
    const file = write('w.json', JSON.stringify({ assessor: bob.id, ...JSON.parse(compared) }))
    expect(await cli.refused('project', 'weigh', project, file, '--token', ann.token, '-l', 'en')).toContain(
      'body.assessor: This field does not belong here',
    )
    expect(head()).toEqual(before)
  })

  test('and an assessor weighs, but opens, closes and adopts nothing', async () => {
    const { cli, project, ann, head } = await weighing()
    const before = head()
    const token = ['--token', ann.token]
    await cli.refused('project', 'open-weighting', project, ...token)
    await cli.refused('project', 'close-weighting', project, '1', ...token)
    await cli.refused('project', 'adopt-weights', project, '--decided-by', 'Ann', ...token)
    expect(head()).toEqual(before)
  })
})

describe('too early, or too late', () => {
  test('before the round is open, twice open, twice closed, and after it', async () => {
    const { cli, project, lead, ann, write } = await projectAt('drafted')
    const weigh = ['weigh', project, write('w.json', compared), '--token', ann.token]
    const adopt = ['adopt-weights', project, ...decided(lead)]
    const close = ['close-weighting', project, '1', '--as', lead]
    const open = ['open-weighting', project, '--as', lead]
    const refusal = (args: string[]) => cli.refused('project', ...args, '-l', 'en')

    expect(await refusal(weigh)).toContain('No weighting round is open')
    expect(await refusal(close)).toContain('There is no')
    expect(await refusal(adopt)).toContain('No weights have been given yet')
    await cli.ok('project', ...open)
    expect(await refusal(open)).toContain('A weighting round is still open')
    expect(await refusal(adopt)).toContain('A weighting round is still open')
    await cli.ok('project', ...close)
    expect(await refusal(close)).toContain('This weighting round has been closed')
    expect(await refusal(weigh)).toContain('No weighting round is open')
    // Nobody weighed in it.
    expect(await refusal(adopt)).toContain('No weights have been given yet')
  })
})

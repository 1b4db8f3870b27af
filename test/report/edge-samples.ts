import type { Framework } from '../../src/dossier/framework.ts'
import { models, type Sample } from './sample.ts'

const eachCriterion =
  (change: (criterion: Framework['criteria'][number]) => Partial<Framework['criteria'][number]>) =>
  (framework: Framework): Framework => ({
    ...framework,
    criteria: framework.criteria.map(criterion => ({ ...criterion, ...change(criterion) })),
  })

/** Dossiers that are odd, and happen. */
export const edgeSamples: Record<string, Sample> = {
  'the whole story': {},
  'no decision': { decided: false },
  'no flagged criteria': { framework: eachCriterion(() => ({ flagged: false, developments: [] })) },
  'all criteria flagged': { framework: eachCriterion(() => ({ flagged: true })) },
  'no developments': { developments: false },
  'a single model': { models: models.slice(3) },
  'no score at all': { scored: false, decided: false },
  'all models excluded': {
    framework: eachCriterion(({ id, requirement }) =>
      id === 'BE1' ? { requirement: { limit: 1, breach: 'exclude' } } : { requirement },
    ),
  },
  'one model excluded': {
    framework: eachCriterion(({ id, requirement }) =>
      id === 'BE1' ? { requirement: { ...requirement!, breach: 'exclude' } } : {},
    ),
  },
  'one criterion without scores': {
    framework: eachCriterion(({ id }) => (id === 'LO3' ? { id: 'LO9' } : {})),
  },
  'no groups, no variants, no requirements': {
    framework: framework => ({
      ...eachCriterion(({ group: _, requirement: __, ...rest }) => ({
        ...rest,
        group: undefined,
        requirement: undefined,
      }))(framework),
      groups: [],
      variants: [],
      modelRules: [],
    }),
  },
  'weights among siblings': {
    framework: framework => ({
      ...framework,
      weighting: 'siblings',
      groups: framework.groups.map(group => {
        const own = framework.criteria.filter(criterion => criterion.group === group.id)
        return { ...group, weight: own.reduce((sum, { weight }) => sum + weight, 0) }
      }),
      criteria: framework.criteria.map(criterion => {
        const siblings = framework.criteria.filter(({ group }) => group === criterion.group)
        return {
          ...criterion,
          weight: (100 * criterion.weight) / siblings.reduce((sum, { weight }) => sum + weight, 0),
        }
      }),
    }),
  },
  'an amended framework': {
    amended: eachCriterion(({ id, weight }) => ({
      weight: id === 'LO1' ? weight + 5 : id === 'BE1' ? weight - 5 : weight,
    })),
  },
  'texts erased': {
    erased: true,
    amended: eachCriterion(({ id }) => (id === 'KW1' ? { combine: 'min' } : {})),
  },
}

/** What a person may type, and what no report may choke on or obey. */
export const hostile =
  '<script>alert(1)</script> & "quotes" | a pipe | `code` *stars* _under_ [link](http://x.nl) 🚒\n# heading\n1. one\n- dash\n\\ends with a backslash\\'

import { runCases } from './run-cases.ts'

runCases('weighted_sum')
runCases('normalisation')
runCases('direct_weights')
runCases('mavt_piecewise')

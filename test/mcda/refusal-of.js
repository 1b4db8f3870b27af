import { compute, InvalidProblem } from "../../src/mcda/index.js";
/** The refusal of a request or a piece of work; fails when it is not refused. */
export function refusalOf(work) {
    try {
        if (typeof work === 'function')
            work();
        else
            compute(work);
    }
    catch (error) {
        if (error instanceof InvalidProblem)
            return error;
        throw error;
    }
    throw new Error('Not refused');
}

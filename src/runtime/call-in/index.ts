/** Click-To-Call-In: handing out numbers and codes, and finding the request a caller came for. */
export { digitsOf, lastDigits } from './compare.ts';
export { type CallInWish, createCallInRequest } from './create.ts';
export { type CallInMatch, type CallInOffer, matchCallIn } from './match.ts';

/** Calls from customers who have an open callback (CALLBACK_SETTINGS: Call From Customer With Callback). */
export { byCall, customerCalls, type InboundMatch } from './customer-calls.ts';
export { agentHasCall, callEnded } from './merged-call.ts';
export { callerOf, openCallbackOf } from './open-callback.ts';
export { type Place, placeOf, placeOfBoth } from './place.ts';

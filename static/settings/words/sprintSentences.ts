/** What a gate asks for that waits for the whole sprint. */
export const VALIDATED_SPRINT = "the issue's sprint to be validated";

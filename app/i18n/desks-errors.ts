/** Why the staffing engine on plain data can't compute: code → what happened, what it means, what to do. */
export const desksErrors = {
  'error.desks_input': [
    'Det, der skulle regnes på, kan ikke læses: {at}. Der er ikke regnet noget. Ret det og prøv igen.',
    'The input can’t be read: {at}. Nothing was computed. Correct it and try again.',
  ],
  'error.desks_load': [
    'Ved {at} er der mere arbejde, end 10.000 skranker kan nå. Der er ikke regnet noget. Se efter, om antal, minutter og tidsrum er rigtige.',
    'At {at} there is more work than 10,000 desks can do. Nothing was computed. Check that the numbers, minutes and interval are right.',
  ],
  'error.desks_patience': [
    'Ved {at} er tålmodigheden så lang, at køen ikke kan regnes igennem. Der er ikke regnet noget. Angiv en kortere tålmodighed, eller udelad den, hvis alle bliver i køen.',
    'At {at} patience is so long that the queue can’t be worked through. Nothing was computed. Give a shorter patience, or leave it out if everybody stays.',
  ],
  'error.desks_patience_spread': [
    'Tålmodighed kan kun regnes sammen med ekspeditionstider, hvis spredning er den almindelige ({at} er 1). Der er ikke regnet noget. Udelad en af de to.',
    'Patience can only be computed with handling times of the ordinary spread ({at} is 1). Nothing was computed. Leave out one of the two.',
  ],
} as const;

"""Words by which English sentences of policies are read: verbs by what they do, who acts, negations, clauses."""

from __future__ import annotations

import re

_I = re.IGNORECASE

_COLLECT = (
    r"(?:re)?collect(?:s|ed|ing)?|gather(?:s|ed|ing)?|obtain(?:s|ed|ing)?|captur(?:e|es|ed|ing)|acquir(?:e|es|ed|ing)|log(?:s|ged|ging)?(?! in\b| out\b| on\b| into\b)|record(?:s|ed|ing)?|"
    r"track(?:s|ed|ing)?|monitor(?:s|ed|ing)?|request(?:s|ed|ing)?|requir(?:e|es|ed|ing)|need(?:s|ed)?|ask(?:s|ed|ing)?|enquir(?:e|es|ed)|read(?:s|ing)?|access(?:es|ed|ing)?|"
    r"tak(?:e|es|en|ing)|took|seek(?:s|ing)?|quer(?:y|ies|ied|ying)|scan(?:s|ned|ning)?|register(?:s|ed|ing)?|see(?:s|n|ing)?|know(?:s)?|learn(?:s|ed|t)?|get(?:s|ting)?|got|"
    r"sav(?:e(?! for| as)|es|ed|ing)|not(?:e|es|ed|ing)|photograph(?:s|ed)?|film(?:s|ed)?|copy|copies|copied|detect(?:s|ed|ing)?|count(?:s|ed|ing)?|plac(?:e|es|ed|ing)|extract(?:s|ed|ing)?|"
    r"(?:tak(?:e|es|en|ing)|took|mak(?:e|es|ing)|made) (?:a )?notes? of|writ(?:e|es)(?= your (?:name|number|phone|address|order))|measur(?:e|es|ed|ing)|invite(?:s)?|retriev(?:e|es|ed|ing)|solicit(?:s|ed|ing)?|prompt(?:s|ed)?|locat(?:e|es|ed|ing)|want(?:s)?|assign(?:s|ed|ing)?|allocat(?:e|es|ed|ing)|purchas(?:e|es|ed|ing)|(?:writ(?:e|es|ing)|wrote|written|jot(?:s|ted)?|put(?:s)?) down|perform(?:s|ed|ing)?|run(?:s|ning)?|carr(?:y|ies|ied) out|buys?|bought|listen(?:s)?|look(?:s|ed)? (?:at|up)|pull(?:s|ed)?|set(?:s|ting)?"
)
_RECEIVE = r"receiv(?:e|es|ed|ing)|import(?:s|ed|ing)?"
_STORE = r"(?<!app )(?<!play )(?<!online )stor(?:e|es|ed|ing)|h(?:old|ang)s? on ?to|(?:held|hung) on ?to|hold(?:s|ing)?|held|keep(?:s|ing)?|kept|retain(?:s|ed|ing)?|maintain(?:s|ed|ing)?|host(?:s|ed)?|archiv(?:e|es|ed)|possess(?:es)?|remember(?:s|ed)?|sync(?:s|ed|ing|hroni[sz](?:e|es|ed|ing))?(?![^.;]{0,80} (?:with|to) (?!our |your |us\b|the cloud))|back(?:s|ed|ing)? up|cach(?:e|es|ed|ing)"
_USE = (
    r"(?:make(?:s)?|made|making) use of|us(?:e|es|ed|ing)|utili[sz](?:e|es|ed|ing)|process(?:es|ed|ing)?|analy[sz](?:e|es|ed|ing)|handl(?:e|es|ed|ing)|combin(?:e|es|ed|ing)|examin(?:e|es|ed)|"
    r"employ(?:s|ed|ing)?(?= (?:\w+ ){0,3}(?:cookies?|beacons?|pixels?|tracking|technolog))|"
    r"verif(?:y|ies|ied|ying)|check(?:s|ed|ing)?|compar(?:e|es|ed|ing)|evaluat(?:e|es|ed|ing)|rel(?:y|ies) on|match(?:es|ed)?"
)
_INFER = (
    r"infer(?:s|red|ring)?|deriv(?:e|es|ed|ing)|deduc(?:e|es|ed)|estimat(?:e|es|ed|ing)|determin(?:e|es|ed|ing)|calculat(?:e|es|ed|ing)|generat(?:e|es|ed|ing)|"
    r"(?:creat(?:e|es|ed|ing)|build(?:s|ing)?|built|form(?:s|ed)?|draw(?:s|n)? up|produc(?:e|es|ed))(?= (?:(?:from|out of|with|on the basis of) (?:it|them|this|these|that|these data|this data|this information) )?(?:an? |any |your |no |user |customer |personal )*(?:\w+[ -])?(?:templates?|profiles?|face ?prints?|voice ?prints?|scores?)\b)|work(?:s|ed)? out|comput(?:e|es|ed)|predict(?:s|ed)?|judg(?:e|es|ed)|guess(?:es|ed)?|mak(?:e|es)|made|(?:put|group|plac|sort|divid|segment|classif|categori[sz])(?:e|es|s|y|ies|ed|ied|ing|ting)?(?= (?:you|users|members|customers|visitors|players) (?:in|into|to|by|as|according)\b)"
)
_SHARE = (
    r"shar(?:e|es|ed|ing)|transmit(?:s|ted|ting)?|sell(?:s|ing)?|sold|rent(?:s|ed|ing)?|trad(?:e|es|ed|ing)|lend|leas(?:e|es|ed|ing)|pass(?:es|ed|ing)?(?: on| along)?|"
    r"send(?:s|ing)?|sent|forward(?:s|ed|ing)?|suppl(?:y|ies|ied|ying)|hand(?:s|ed|ing)? (?:over|on|out)|giv(?:e|es|en|ing)|gave|provid(?:e|es|ed|ing)|exchang(?:e|es|ed|ing)|"
    r"report(?:s|ed)?|show(?:s|n|ed)?|make(?:s)? available|entrust(?:s|ed)?|distribut(?:e|es|ed|ing)|upload(?:s|ed|ing)?|tell(?:s|ing)?|told|deliver(?:s|ed)? to"
)
_TRANSFER = r"transfer(?:s|red|ring)?"
_DISCLOSE = r"disclos(?:e|es|ed|ing)|reveal(?:s|ed|ing)?|releas(?:e|es|ed|ing)|divulg(?:e|es|ed)"
_PUBLISH = r"publish(?:es|ed|ing)?|make(?:s)? public|display(?:s|ed|ing)?"
# What takes data away or guards it: such an act declares nothing of its object.
_DROP = r"remov(?:e|es|ed|ing)|strip(?:s|ped|ping)?|delet(?:e|es|ed|ing)|eras(?:e|es|ed|ing)|discard(?:s|ed|ing)?|destroy(?:s|ed|ing)?|encrypt(?:s|ed|ing)?|protect(?:s|ed|ing)?|block(?:s|ed|ing)?|anonymi[sz](?:e|es|ed|ing)|correct(?:s|ed|ing)?|updat(?:e|es|ed|ing)|chang(?:e|es|ed|ing)|amend(?:s|ed|ing)?|withdraw(?:s|n|ing)?|revok(?:e|es|ed|ing)|safeguard(?:s|ed|ing)?"
TABLE = (
    ("collect", _COLLECT),
    ("receive", _RECEIVE),
    ("store", _STORE),
    ("use", _USE),
    ("publish", _PUBLISH),
    ("share", _SHARE),
    ("infer", _INFER),
    ("transfer", _TRANSFER),
    ("disclose", _DISCLOSE),
    ("drop", _DROP),
)
VERB = re.compile(r"\b(?:" + "|".join(f"(?P<{name}>{pattern})" for name, pattern in TABLE) + r")\b(?!-)", _I)
# Verbs of the person that hand data over: by themselves, or only with "us", "our", "account" near.
GIVES = re.compile(
    r"\b(?:(?P<sure>provid(?:e|es|ed|ing)|submit(?:s|ted|ting)?|enter(?:s|ed|ing)?|upload(?:s|ed|ing)?|suppl(?:y|ies|ied|ying)|fill(?:s|ed|ing)?(?: in| out)|typ(?:e|es|ed|ing)|"
    r"input(?:s|ting)?|tell(?:s|ing)? us|told us|volunteer(?:s|ed)?|specif(?:y|ies|ied)|furnish(?:es|ed)?|disclos(?:e|es|ed|ing)|giv(?:e|es|en|ing)|complet(?:e|es|ed|ing))|"
    r"(?P<maybe>send(?:s|ing)?|sent|add(?:s|ed|ing)?|pick(?:s|ed|ing)?|log(?:s|ged|ging)?(?! in\b| out\b| on\b| into\b)|track(?:s|ed|ing)?|choos(?:e|es|ing)|chose|set(?:s|ting)?(?: up)?|post(?:s|ed|ing)?|shar(?:e|es|ed|ing)|link(?:s|ed|ing)?|connect(?:s|ed|ing)?|"
    r"import(?:s|ed)?|creat(?:e|es|ed|ing)|writ(?:e|es|ing)|stat(?:e|es)|show(?:s)?|leav(?:e|es|ing)|left|sav(?:e|es|ed)|deposit(?:s|ed)?|bring(?:s)?|attach(?:es|ed)?|scan(?:s)?|tak(?:e|es)|"
    r"bind|verif(?:y|ies)|register(?:s|ed|ing)?|sign(?:s|ed|ing)? up|log(?:s|ging)? in|select(?:s|ed)?|us(?:e|es|ed|ing)|indicat(?:e|es|ed)|includ(?:e|es|ed)|confirm(?:s)?|hand(?:s|ed)? over|publish(?:es|ed)?|mak(?:e|es)|record(?:s|ed)?|keep(?:s)?))\b",
    _I,
)
NEAR_US = re.compile(
    r"\b(?:us|ours?|we|account|profile|username|password|nickname|avatar|form|app|application|website|site|service|platform)\b",
    _I,
)
TO_US = re.compile(
    r"\b(?:sells?|giv(?:es?|ing)|gave|tells?|told|sends?|sent|provid(?:es?|ing|ed)|informs?|suppl(?:y|ies|ied)|pass(?:es)?|forwards?|reports?|transmits?|shares?|returns?|shows?|discloses?|passed|given|transmitted|shared|disclosed|reported)"
    r"(?: back)?(?: \w+ly)?(?: it)? ?(?:to |with )?us\b(?: with| of| about| back)?"
    r"|\bwe are (?:\w+ )?(?:told|given|sent|informed|notified|shown|provided)(?: only)?(?: of| with| about)?\b",
    _I,
)

COMPANY = (
    r"we|our (?:app|application|apps|websites?|sites?|servers?|systems?|services?(?! (?:providers?|partners?))|platforms?|games?|teams?|staff|devices|company|stores?|shops?|cameras|support team|drivers|couriers|software|products?|mobile application)|"
    r"(?:the|this|an?) (?!(?:parcel|delivery|postal|payment|courier|shipping|credit|hosting|cloud|mail)\b)(?:[a-z]+ )?(?:app|application|services?|website|site|platform|game|company|organi[sz]ation|mall|wearable|band|watch|device itself|firm|software|system|shop|controller|programme|program|plugin|developer|publisher|server)|"
    r"its sensors|the (?:\w+ )?(?:form|questionnaire|checkout)|our (?:web )?host(?:ing (?:provider|company|partner))?|this (?:app|site|website|application|game|service)|neither|nobody|(?:the )?developers?"
)
YOU = r"you|your (?:device|browser|phone|computer|child|parent|mobile device)|the (?:user|client|customer|applicant|visitor|buyer|rider|member|parent|child|player)s?|users?|customers?|applicants?|clients|players|visitors|parents?|children|riders?|members|guests|patients|students|pupils|tenants|donors|participants|subscribers|readers|volunteers|a (?:parent|user|customer|child)|candidates"
# Others whose collecting counts as the policy's own (what an SDK gathers is gathered), and those whose does not.
SDK = r"sdks?|third[- ]part(?:y|ies)(?: (?:[a-z]+ ){0,3}?(?:services?|sdks?|providers?|partners?|compan(?:y|ies)|vendors?|advertisers?|networks?|libraries|tools?|cookies|software|plug-?ins?))?|google analytics|firebase|admob|crashlytics|flurry|unity(?: ads)?|analytics (?:providers?|services?|tools?|partners?|compan(?:y|ies))|ad(?:vertising)? (?:networks?|partners?|compan(?:y|ies))|advertisers?|(?:our|its|their|business|advertising) partners|service providers|ad servers?|these (?:services|providers|technologies|companies|tools|partners)|cookies|plug-?ins?|affiliates"
OTHERS = r"(?:such|those|other|linked|external|these) (?:third[- ]part(?:y|ies)|web ?sites?|sites?|companies|services|apps|parties)|third[- ]party (?:web ?sites?|sites)|(?:payment|hosting|cloud|delivery|card)[ -](?:service )?(?:processors?|providers?|compan(?:y|ies)|services?|gateways?|partners?)|vendors?|google|apple|facebook|meta|stripe|paypal|alipay|wechat|banks?|they|(?:other|linked|external|those|these) (?:websites?|sites?)|social networks?|bureaus?|agenc(?:y|ies)|authorit(?:y|ies)|courts?|police|law enforcement|regulators?|governments?|merchants?|sellers?|restaurants?|school|couriers?|carriers?|stores|who|anyone|he|she|it"
SUBJECT = re.compile(
    rf"\b(?:(?P<company>{COMPANY})|(?P<sdk>{SDK})|(?P<you>{YOU})|(?P<others>{OTHERS}))\b(?!['’]s)", _I
)

NOT = re.compile(
    r"\b(?:not|never|neither|nor|no longer|no way (?:of|to)|at no (?:time|point)|in no (?:case|event)|under no circumstances|unable to|cannot|without|nobody|no one|refrain from|refuse to|stopped|nothing|none)\b|n['’]t\b",
    _I,
)
NOT_ONLY = re.compile(
    r"\bnot (?:only|just|merely|limited to|necessarily|solely)\b|not to mention|whether or not|if not\b|without limitation",
    _I,
)
BE = re.compile(
    r"\b(?:is|are|was|were|be|been|being|gets?|becomes?)(?P<between>(?:\s+(?:not|never|also|only|automatically|then|thus|temporarily|securely|generally|usually|typically|solely|no longer|sometimes|always|all|both|further|"
    r"voluntarily|likewise|similarly|regularly|permanently|locally|directly|continuously|routinely|knowingly|neither|either|actively|otherwise|merely|normally|and|or|(?:\w+ed|kept|sold|held|sent|lent),?|nor))*)\s+$|\bcome(?:s)? to our (?P<come>)$",
    _I,
)
# A clause that says for what: data named in it are not what is collected.
PURPOSE = re.compile(
    r"\b(?:(?:in order |so as )?to|for(?: the)?(?: purposes?)?(?: of)?|so that (?:we|you)(?: can| may)?|so (?:we|you) can|in order that)\s+(?:\w+ly )?(?P<verb>[a-z]+)\b",
    _I,
)
NO_PURPOSE = re.compile(
    r"\b(?:asked|invited|prompted|instructed|encouraged|need(?:s|ed)?|have|has|had|required?|requires|ask(?:s|ed)? you|able|wish(?:es)?|want(?:s)?|like|agree(?:s|d)?|prefer|consent(?:ed)?|going|(?<!from )you|us|allow(?:ed|s)?|permitted|continue|choose|chosen|decide[ds]?|refuse[ds]?|try|attempt|seek|necessary|likely|obliged|right|option|access|due|relat(?:ed|ing)|similar|addition|limited|according|up|respond|users?|customers?|parties|partners|providers|compelled|elect|opt|intend|used|opportunity|possible|may)\s*$",
    _I,
)
PURPOSE_END = re.compile(
    r"[;.:(]|,\s*(?:and |as well as |but )?(?:we|you(?!r)|your|the|our|they|including|such as|which|a|an|any|it|all|what)\b|\bif\b|\bwhen\b|\bwe (?:will|may|also|collect|need|ask|use)\b|(?<!that )\byou (?:pick|must|need to|enter|give us|provide|choose|upload|have to|may also)\b|\bthrough\b|\bby (?:collecting|using|accessing)\b|\bbased on\b|\baccording to\b|\bfrom (?:your|the)\b|\busing\b|\bbut\b|\bunless\b|\bexcept\b",
    _I,
)
LEADING = re.compile(
    r"^\W*(?:if|when(?:ever)?|where|while|once|after|before|until|unless|as|because|since|by|in order to|to|for|during|upon|in|on|with|without|at|depending|from|although|though)\b",
    _I,
)
CLAUSE = re.compile(
    r";|, so (?=(?:your|the|we|it|they|no|our)\b)|\.\s|:\s(?=\w+ \w+ )|,? (?:but(?! (?:is |are )?not (?:limited|restricted))|however|whereas|while|although|though)\b,?|,? (?:and|or) (?=(?:we|you|they|it)\b(?! (?:provide|submit|enter|give|have provided)))|(?<=\w), (?=(?:we|you|they|our \w+ \w+s)\b(?! (?:provide|submit|give)))",
    _I,
)
# Negation that stands before the data and not before the verb: "but no names", "without the full number".
NO_DATA = re.compile(
    r"(?:\b(?:but|and|with|yet)|[,;(–—])\s*no\b(?! (?:longer|matter|later|event|way|more than|other|one))|\b(?:but not|not (?:your|the|any|a|an|his|their|including)|and not|without (?=(?:any |using |setting |the use of )?(?:\w+ )?(?:cookies?|trackers?)\b)|without (?=(?:registration|registering|an account|names?|e-?mails?)\b)|(?:but|and) never (?=(?:the|your|any|a|an|their)\b)|without (?=(?:the|your|any|a|an|full|its) (?:\w+ ){0,2}(?:number|name|address|data|information|date|content|details?|photo|id|identifiers?|location)\b)|neither|nor|rather than|instead of|none of)\b|, not\b",
    _I,
)

"""Frozen values of the field: standard library only, no input or output, no clock, no chance.

Glossary (left is used everywhere, right never):

==========================  ==============================================================
specimen, design, recipe    a fictional document; the model it is printed from; what identifies it
page, sheet, layer, ink     one side; all layers of a page; one printing; how it answers each light
illumination, light code    VIS, OBL, TRN, UVA, IR ... (never filter or mode)
security feature, region    something built in that is hard to copy; polygons in millimetres
alteration, fraud kind      what was changed; the class of the deception
truth                       what is wrong with a specimen and where it shows
genuine, counterfeit        issued and unaltered; an unauthorised reproduction of the whole
forgery                     a genuine document with a part added, removed or altered
holder, traveller           whom the document describes; who stands at the desk
hit, miss                   a fraudulent specimen referred; one released
false alarm                 a genuine specimen referred
correct rejection           a genuine specimen released
curriculum, assessment      a course as content; a named set of items taken in one run
item, trial, attempt        a template of a task; one item put to a learner; its answer on record
run                         one learner's way through one set of trials
learner, trainer, station   who practises; who teaches and observes; the place where docexam stands
pack, bundle, receipt       content; what leaves by USB; what comes back from head office
==========================  ==============================================================
"""

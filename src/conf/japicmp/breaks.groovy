/*
 * Judges what japicmp has found between the last release and this build: fails on every change that breaks code written
 * against the release and that accepted.txt does not justify, and on every justification without use or reason.
 *
 * Public is what a user can name, and what that inherits, from package-private classes too: the methods of builders. Not
 * public are the packages "internal" and "consistency.view". What a final or sealed type gets in addition breaks nobody,
 * since nobody else extends it.
 */
import static japicmp.model.JApiCompatibilityChangeType.*

import japicmp.model.AccessModifier
import japicmp.model.JApiChangeStatus
import java.lang.reflect.Modifier

ADDED = [METHOD_ADDED_TO_INTERFACE, METHOD_ABSTRACT_ADDED_TO_CLASS, METHOD_ABSTRACT_ADDED_IN_SUPERCLASS,
        METHOD_ABSTRACT_ADDED_IN_IMPLEMENTED_INTERFACE]
/** Told of each member of the superclass itself. */
REPEATED = [METHOD_REMOVED_IN_SUPERCLASS, FIELD_REMOVED_IN_SUPERCLASS]
ACCEPTED = new File(System.getProperty('maven.multiModuleProjectDirectory'), 'src/conf/japicmp/accepted.txt')

classes = jApiClasses.collectEntries { [it.fullyQualifiedName, it] }

boolean isSeen(part) {
    (part.accessModifier.oldModifier.orElse(null) ?: part.accessModifier.newModifier.orElse(null)) in
            [AccessModifier.PUBLIC, AccessModifier.PROTECTED]
}

boolean isPublic(String name) {
    def type = classes[name]
    type && isSeen(type) && !(name =~ /\.internal\.|^org\.hemicycle\.consistency\.view\./) &&
            (!name.contains('$') || isPublic(name.substring(0, name.lastIndexOf('$'))))
}

boolean isClosed(java) {
    Modifier.isFinal(java.modifiers) || java.classFile.getAttribute('PermittedSubclasses') != null
}

/** Whether users could implement an interface and no longer can, which japicmp does not tell. */
boolean isNowSealed(type) {
    type.oldClass.filter { it.interface && !isClosed(it) }.present && type.newClass.filter { isClosed(it) }.present
}

/** The classes of ours that a type inherits from and users cannot name. */
Set hiddenAncestors(type) {
    def names = type.interfaces*.fullyQualifiedName
    type.superclass.oldSuperclassName.ifPresent { names << it }
    type.superclass.newSuperclassName.ifPresent { names << it }
    names.findAll { classes[it] && !isPublic(it) }.collectMany { hiddenAncestors(classes[it]) + classes[it] } as Set
}

List changes(...parts) {
    parts.flatten()*.compatibilityChanges.flatten().findAll { !it.binaryCompatible || !it.sourceCompatible }*.type
}

List changesOfType(type) {
    def inherited = hiddenAncestors(type)*.fullyQualifiedName
    def found = changes(type, type.genericTemplates, type.interfaces.findAll { !(it.fullyQualifiedName in inherited) })
    if (!type.superclass.oldSuperclassName.filter { it in inherited }.present) {
        found += changes(type.superclass)
    }
    if (isNowSealed(type)) {
        found << CLASS_NOW_NOT_EXTENDABLE
    }
    type.superclass.oldSuperclassName.filter { classes.containsKey(it) }.present ? found - REPEATED : found
}

Map changesOfMembers(type, heir) {
    def members = (type.methods + (type == heir ? type.constructors : [])).findAll { isSeen(it) && !isKept(it, heir) }
    def found = members.collectEntries {
        ["${it.name}(${it.parameters*.type.join(', ')})",
                changes(it, it.parameters, it.genericTemplates, it.hasProperty('returnType') ? it.returnType : [])]
    }
    found + type.fields.findAll { isSeen(it) }.collectEntries { [it.name, changes(it)] }
}

/** Whether what a hidden ancestor has no longer is now a method of the heir itself. */
boolean isKept(member, heir) {
    member.changeStatus == JApiChangeStatus.REMOVED && heir.methods.any {
        it.changeStatus != JApiChangeStatus.REMOVED && it.name == member.name && it.hasSameSignature(member)
    }
}

Set breaksOf(type) {
    def name = type.fullyQualifiedName.replace('$', '.')
    if (type.changeStatus == JApiChangeStatus.REMOVED) {
        return ["$name $CLASS_REMOVED" as String] as Set
    }
    def harmless = type.oldClass.filter { isClosed(it) }.present ? ADDED : []
    def members = (hiddenAncestors(type) + type).collectMany { changesOfMembers(it, type).entrySet() }
    def found = (changesOfType(type) - harmless).collect { "$name $it" } + members.collectMany { member ->
        (member.value - harmless).collect { "$name.${member.key} $it" }
    }
    found*.toString() as Set
}

/** Each accepted change with its reason: a line, and beneath it the indented lines. */
Map justifications() {
    def read = [:]
    def last = 'The first line'
    ACCEPTED.readLines('UTF-8').findAll { it.trim() && !it.startsWith('#') }.each {
        if (it.startsWith(' ')) {
            read[last] = "${read[last] ?: ''} ${it.trim()}".trim()
        } else {
            last = it.trim()
            read[last] = ''
        }
    }
    read
}

def breaks = jApiClasses.findAll { isPublic(it.fullyQualifiedName) }.collectMany { breaksOf(it) } as TreeSet
def justified = justifications()
def sentences = (breaks - justified.keySet()).collect {
    "$it breaks code that was written against the last release; take the change back, or justify it in $ACCEPTED by" +
            " the line \"$it\" and, beneath it, indented, the reason."
} + (justified.keySet() - breaks).collect {
    "$it is justified in $ACCEPTED, but is no break against the last release; remove the justification, or correct" +
            " what it names."
} + justified.findAll { !it.value }.keySet().collect {
    "$it is justified in $ACCEPTED without a reason; give it beneath, in an indented line."
}
if (sentences) {
    throw new IllegalStateException('\n' + sentences.join('\n'))
}
return jApiClasses

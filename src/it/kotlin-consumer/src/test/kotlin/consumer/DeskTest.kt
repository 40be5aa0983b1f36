package consumer

import org.hemicycle.activity.Activity
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class DeskTest {

    private val activity: Activity =
        Activity.builder()
            .key("launch")
            .title("Launch")
            .kind(Activity.Kind.LAUNCH)
            .citation(place("Section 1"))
            .build()

    @Test
    fun `a programme is checked`() {
        assertEquals(listOf("FUN-015"), findings(plan()).map { it.rule() })
    }

    @Test
    fun `a question is answered`() {
        assertTrue(routes("MA").contains("Article 76"), routes("MA"))
    }

    @Test
    fun `what is absent is null`() {
        assertNull(activity.shownLabel)
        assertFalse(activity.isDated)
    }

    @Test
    fun `a value is changed by its builder`() {
        val labelled = Activity.builder().from(activity).label("1.").build()

        assertEquals("1.", labelled.shownLabel)
    }
}
